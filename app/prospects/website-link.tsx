/** A page on the web, opened beside this one. */
export function WebsiteLink({ address }: { address: string }) {
  const href = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  return (
    <a href={href} target="_blank" rel="noreferrer" className="rounded-sm text-accent underline">
      {address.replace(/^https?:\/\//i, '')}
    </a>
  );
}
