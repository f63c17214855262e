/** The text of a chapter, as wide as one likes to read. */
export function ChapterText({ html }: { html: string }) {
  return (
    <div
      className="grid max-w-[42rem] grid-cols-[minmax(0,1fr)] gap-4 text-pretty leading-relaxed wrap-anywhere [&_a]:text-accent [&_a]:underline [&_a]:underline-offset-3 [&_code]:rounded-sm [&_code]:bg-sunken [&_code]:px-1 [&_code]:text-sm [&_h2]:mt-4 [&_h2]:font-semibold [&_h2]:text-lg [&_h3]:font-semibold [&_img]:h-auto [&_img]:w-full [&_img]:rounded-lg [&_img]:border [&_li]:ml-5 [&_li]:pl-1 [&_ol]:grid [&_ol]:list-decimal [&_ol]:gap-1 [&_td]:border-t [&_td]:py-1.5 [&_td]:pr-4 [&_td]:align-top [&_th]:pr-4 [&_th]:pb-1.5 [&_th]:text-left [&_th]:font-medium [&_th]:text-muted [&_ul]:grid [&_ul]:list-disc [&_ul]:gap-1"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own guide, and markdown-it lets no HTML through
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
