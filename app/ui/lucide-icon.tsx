import type { SVGProps } from 'react';

/*
 * What this product uses of Lucide's own factory of icons: vite.config.ts puts it in that one's place. Theirs makes a dozen
 * objects and several elements of each icon, a twentieth of what drawing a page takes; here it is one element, with the same look.
 */

interface IconData {
  node: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
}

const drawn = ([tag, { key, ...attributes }]: IconData['node'][number]) =>
  `<${tag} ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}/>`;

/** Makes the component of an icon. It is hidden from screen readers unless it is named. */
export default function createLucideIcon({ node }: IconData) {
  const inside = node.map(drawn).join('');
  return (props: SVGProps<SVGSVGElement>) => drawIcon(inside, props);
}

const drawIcon = (inside: string, props: SVGProps<SVGSVGElement>) => (
  <svg
    aria-hidden={props['aria-label'] ? undefined : true}
    width={24}
    height={24}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={2}
    strokeLinecap="round"
    strokeLinejoin="round"
    {...props}
    // biome-ignore lint/security/noDangerouslySetInnerHtml: constants of a library
    dangerouslySetInnerHTML={{ __html: inside }}
  />
);
