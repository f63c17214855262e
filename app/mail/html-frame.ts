const STYLE = {
  page: 'margin:0;padding:24px 16px;background:#ffffff;color:#1f1b17;font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif',
  column: 'max-width:600px',
  footer: 'margin-top:32px;padding-top:16px;border-top:1px solid #e8e4de;color:#5c554e;font-size:13px',
};

interface Parts {
  language: 'de' | 'en';
  subject: string;
  /** Fragments in which every value is escaped. */
  body: string;
  footer: string;
}

/** The HTML part of a message: no pictures, nothing that is loaded from anywhere. */
export function htmlFrame({ language, subject, body, footer }: Parts): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style='${STYLE.page}'>
<div style="${STYLE.column}">
${body}<div style="${STYLE.footer}">
${footer}</div>
</div>
</body>
</html>
`;
}

/** Text for the place between tags. */
export const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
