import { fail, ok, type Result } from '~/platform/result';

const MOST_BYTES = 1_000_000;

/** A JSON object that a program sent; nothing counts as an empty one. The text is what was sent. */
export async function readBody(
  request: Request,
): Promise<Result<{ text: string; value: Record<string, unknown> }, 'no_json' | 'too_large'>> {
  const text = await readText(request);
  if (text === null) return fail('too_large');
  if (text === '') return ok({ text, value: {} });
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? ok({ text, value: value as Record<string, unknown> }) : fail('no_json');
  } catch {
    return fail('no_json');
  }
}

/** Null as soon as it is too long. */
async function readText({ body }: Request): Promise<string | null> {
  if (!body) return '';
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body as unknown as AsyncIterable<Uint8Array>) {
    size += piece.byteLength;
    if (size > MOST_BYTES) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
