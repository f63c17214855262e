import { posix } from 'node:path';
import { readXml } from './read-xml.server';
import { UnreadableWorkbook } from './unreadable-workbook';
import type { ZipParts } from './zip-parts.server';

/** A sheet with cells; sheets of charts or macros are none. */
export interface Sheet {
  name: string;
  hidden: boolean;
  part: string;
}

export interface WorkbookParts {
  sheets: Sheet[];
  /** Days count from 1904, as in files of old Macs. */
  from1904: boolean;
  strings: string | undefined;
  styles: string | undefined;
}

interface Relationship {
  id: string;
  /** The last part of its URI, which transitional and strict files share: 'worksheet', 'styles'. */
  kind: string;
  part: string;
}

/** Lists of parts are small; in bytes, unpacked. */
const mostBytes = 16 * 1024 * 1024;

/** Finds what a workbook consists of (ECMA-376 part 1, 18.2). Throws `UnreadableWorkbook`. */
export async function findParts(zip: ZipParts): Promise<WorkbookParts> {
  const [workbook] = (await relationshipsOf(zip, '')).filter(({ kind }) => kind === 'officeDocument');
  if (!workbook) throw new UnreadableWorkbook('file_is_archive');
  if (workbook.part.endsWith('.bin')) throw new UnreadableWorkbook('file_is_spreadsheet');
  const related = await relationshipsOf(zip, workbook.part);
  const partOf = (kind: string) => related.find((relationship) => relationship.kind === kind)?.part;
  let from1904 = false;
  const sheets: Sheet[] = [];
  const source = zip.read(workbook.part, mostBytes);
  const listed = readXml<Record<string, string>>(source, (emit) => ({
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = isTrue(attributes.date1904);
      if (name === 'sheet') emit(attributes);
    },
  }));
  for await (const attributes of listed) {
    const id = attributes['r:id'] ?? Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
    const found = related.find((relationship) => relationship.id === id && relationship.kind === 'worksheet');
    const hidden = (attributes.state ?? 'visible') !== 'visible';
    if (found) sheets.push({ name: attributes.name ?? '', hidden, part: found.part });
  }
  if (sheets.length === 0) throw new UnreadableWorkbook('file_not_text');
  return { sheets, from1904, strings: partOf('sharedStrings'), styles: partOf('styles') };
}

export const isTrue = (value: string | undefined) => value === '1' || value === 'true';

/** What a part refers to inside the file; links to the outside are never followed. */
async function relationshipsOf(zip: ZipParts, part: string): Promise<Relationship[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const source = zip.read(`${folder}_rels/${part.slice(folder.length)}.rels`, mostBytes);
  const found: Relationship[] = [];
  const listed = readXml<Record<string, string>>(source, (emit) => ({
    open(name, attributes) {
      if (name === 'Relationship' && attributes.TargetMode !== 'External') emit(attributes);
    },
  }));
  for await (const { Id = '', Type = '', Target = '' } of listed) {
    const target = posix.resolve(`/${folder}`, Target).slice(1);
    found.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), part: target });
  }
  return found;
}
