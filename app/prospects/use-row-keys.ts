import { useShortcuts } from '~/ui/use-shortcuts';

/**
 * j and k walk through the links marked `data-row-link`, x ticks the row in focus; Enter follows the link in
 * focus, as it does any link.
 */
export function useRowKeys(): void {
  useShortcuts({ j: () => walk(1), k: () => walk(-1), x: tick });
}

const rowOf = (element: Element | null) => element?.closest('tr, li') ?? null;

function walk(step: 1 | -1) {
  const links = [...document.querySelectorAll<HTMLElement>('[data-row-link]')];
  const here = links.findIndex((link) => rowOf(link)?.contains(document.activeElement));
  links[here === -1 ? 0 : here + step]?.focus();
}

const tick = () =>
  rowOf(document.activeElement)?.querySelector<HTMLInputElement>('input[name=prospect]')?.click();
