/** A path of this product to go on to, the start page for anything that leads elsewhere. */
export function localPath(to: string | null): string {
  if (!to?.startsWith('/') || /^\/[/\\]/.test(to)) return '/';
  return to;
}
