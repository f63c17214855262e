import { SaxesParser } from 'saxes';
import { UnreadableWorkbook } from './unreadable-workbook';

/** What to do with the elements of a part; names come without their prefix. */
export interface XmlHandler {
  open?(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Elements of a workbook nest far less. */
const deepest = 100;

/** Characters between two tags; a cell holds 32,767. */
const longestStretch = 4 * 1024 * 1024;

/**
 * Reads a part piece by piece: what the handler hands to `emit` is yielded before the next piece is asked for, and
 * before damage is told. A missing part holds nothing.
 * Throws `UnreadableWorkbook` for what is no well-formed XML, and for document types, which no workbook has.
 */
export async function* readXml<T>(
  source: AsyncIterable<Uint8Array>,
  handlerFor: (emit: (item: T) => void) => XmlHandler,
): AsyncGenerator<T> {
  let found: T[] = [];
  const parser = createParser(handlerFor((item) => found.push(item)));
  const decoder = new TextDecoder();
  let begun = false;
  try {
    for await (const bytes of source) {
      begun = true;
      parser.push(decoder.decode(bytes, { stream: true }));
      yield* found;
      found = [];
    }
    if (begun) parser.end();
  } catch (error) {
    yield* found;
    throw error;
  }
}

function createParser(handler: XmlHandler) {
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  let depth = 0;
  let stretch = 0;
  parser.on('doctype', refuse);
  parser.on('error', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    stretch = 0;
    depth += 1;
    if (depth > deepest) refuse();
    handler.open?.(localName(name), attributes);
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('closetag', ({ name }) => {
    stretch = 0;
    depth -= 1;
    handler.close?.(localName(name));
  });
  return {
    push(text: string) {
      stretch += text.length;
      if (stretch > longestStretch) refuse();
      parser.write(text);
    },
    end: () => parser.close(),
  };
}

function refuse(cause?: unknown): never {
  throw new UnreadableWorkbook('file_broken', { cause });
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);
