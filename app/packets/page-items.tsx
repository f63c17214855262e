import type { TFunction } from 'i18next';
import { Download, ExternalLink, FileText, Globe, Image } from 'lucide-react';
import { buttonStyle } from '~/ui/button-style';

export interface ShownItem {
  id: string;
  title: string;
  description: string | null;
  kind: 'pdf' | 'image' | 'link';
  /** Where the file or the page is. */
  href: string;
  /** '184 kB', or the host of a link. */
  detail: string;
  pages: number | null;
  /** Where the picture of the first page is, once it is drawn. */
  picture: string | null;
}

const ICONS = { pdf: FileText, image: Image, link: Globe };

/** The documents in their order, each with its picture, what it is, and what opens it. */
export function PageItems({ items, t }: { items: ShownItem[]; t: TFunction }) {
  return (
    <section aria-labelledby="items" className="grid gap-4">
      <h2 id="items" className="font-semibold text-xl tracking-tight">
        {t('packets.page.items')}
      </h2>
      <ul className="grid gap-4 sm:grid-cols-2 sm:gap-5 print:grid-cols-2">
        {items.map((item) => (
          <li
            key={item.id}
            className="flex flex-col overflow-clip rounded-lg border bg-surface break-inside-avoid sm:last:odd:col-span-2 sm:last:odd:flex-row sm:last:odd:[&>:first-child]:w-1/2 sm:last:odd:[&>:first-child]:border-r sm:last:odd:[&>:first-child]:border-b-0 print:rounded-none"
          >
            <ItemPicture item={item} />
            <ItemText item={item} t={t} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The upper part of the first page, as one sees it on a desk; a sign where there is no picture. */
function ItemPicture({ item: { picture, kind } }: { item: ShownItem }) {
  const Icon = ICONS[kind];
  return picture ? (
    <div className="grid h-56 justify-items-center overflow-clip border-b bg-sunken px-8 pt-6 print:h-40">
      <img
        src={picture}
        alt=""
        className={
          kind === 'pdf'
            ? 'w-full max-w-72 rounded-t-sm border border-b-0 bg-white'
            : 'h-50 max-w-full rounded-sm object-contain'
        }
      />
    </div>
  ) : (
    <div className="grid h-28 place-items-center sm:h-56 border-b bg-accent-soft text-accent-strong print:hidden">
      <Icon aria-hidden className="size-9" strokeWidth={1.5} />
    </div>
  );
}

function ItemText({ item, t }: { item: ShownItem; t: TFunction }) {
  const { title, description, kind, href } = item;
  const isLink = kind === 'link';
  const word = t(isLink ? 'packets.page.open' : 'packets.page.download');
  return (
    <div className="flex grow flex-col gap-4 p-5">
      <div className="grid grow content-start gap-1">
        <h3 className="font-semibold text-lg leading-snug wrap-anywhere">{title}</h3>
        {description && <p className="text-pretty">{description}</p>}
        <p className="text-muted text-sm">{detailOf(item, t)}</p>
        {isLink && <p className="hidden text-sm wrap-anywhere print:block">{href}</p>}
      </div>
      <a
        href={href}
        download={isLink ? undefined : true}
        target={isLink ? '_blank' : undefined}
        rel={isLink ? 'noopener noreferrer' : undefined}
        aria-label={`${title}: ${word}`}
        className={`${buttonStyle({ size: 'large' })} w-full print:hidden`}
      >
        {isLink ? <ExternalLink aria-hidden /> : <Download aria-hidden />}
        {word}
      </a>
    </div>
  );
}

/** 'PDF, 2 Seiten, 184 kB'. */
function detailOf({ kind, detail, pages }: ShownItem, t: TFunction): string {
  if (kind === 'link') return detail;
  const parts = [t(`packets.page.${kind}`)];
  if (kind === 'pdf' && pages) parts.push(t('packets.page.pages', { count: pages }));
  return [...parts, detail].join(' · ');
}
