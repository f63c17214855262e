const MEGABYTE = 1_000_000;

export type DocumentType = 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/webp';

interface FileRule {
  type: DocumentType;
  extensions: readonly string[];
  maxBytes: number;
}

/** What a document may be. Nothing a browser would run: no SVG, no HTML. */
const FILE_RULES: readonly FileRule[] = [
  { type: 'application/pdf', extensions: ['pdf'], maxBytes: 10 * MEGABYTE },
  { type: 'image/jpeg', extensions: ['jpg', 'jpeg'], maxBytes: 5 * MEGABYTE },
  { type: 'image/png', extensions: ['png'], maxBytes: 5 * MEGABYTE },
  { type: 'image/webp', extensions: ['webp'], maxBytes: 5 * MEGABYTE },
];

/** No upload needs more than the largest of them. */
export const MAX_UPLOAD_BYTES = Math.max(...FILE_RULES.map(({ maxBytes }) => maxBytes));

/** Width times height; a small file can unfold into a picture that fills the memory. */
export const MAX_PIXELS = 24_000_000;

/** For `<input accept>`. */
export const ACCEPTED_FILES = FILE_RULES.flatMap(({ extensions }) => extensions)
  .map((extension) => `.${extension}`)
  .join(',');

/** The rule that a file of this name must keep to; undefined when such files aren't taken. */
export function ruleFor(fileName: string): FileRule | undefined {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return FILE_RULES.find(({ extensions }) => extensions.includes(extension));
}

export const isImage = (mediaType: string): boolean => mediaType.startsWith('image/');

/** A title to begin with: 'Lebenslauf_2026-final.pdf' is called 'Lebenslauf 2026 final'. */
export const titleFromName = (fileName: string): string =>
  fileName
    .replace(/\.[^.]+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
