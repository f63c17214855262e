import type { i18n } from 'i18next';

interface PlainPage {
  title: string;
  lines: string[];
}

const STYLE =
  ':root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}main{max-width:26rem;margin:20vh auto;padding:0 1rem}';

/** A page that needs nothing but itself: no script, no style sheet, no database. What it says are our own texts. */
export const plainPage = ({ language, t }: i18n, { title, lines }: PlainPage): string => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}<p><a href="/">${t('errors.page.home')}</a></p></main></body>
</html>
`;
