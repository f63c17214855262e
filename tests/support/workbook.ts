import { strToU8, type Zippable, zipSync } from 'fflate';

interface SheetParts {
  name: string;
  /** The rows as the file has them: `<row r="1"><c r="A1"><v>7</v></c></row>`. */
  rows: string;
  state?: 'hidden' | 'veryHidden';
}

interface WorkbookParts {
  sheets: SheetParts[];
  /** Shared strings: `<si><t>Edda</t></si>`. */
  strings?: string;
  /** Number formats of the styles, in their order; numbers are formats that every program knows. */
  formats?: (string | number)[];
  /** Attributes of `workbookPr`. */
  properties?: string;
  /** Further parts, or others in place of those above. */
  parts?: Zippable;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A workbook as a program would save it, of hand-written parts. */
export function workbookOf({ sheets, strings, formats = [], properties = '', parts }: WorkbookParts): Buffer {
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const related = [
    ...sheets.map((_, index) =>
      relationship(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
    ),
    relationship('rIdStyles', 'styles', 'styles.xml'),
    ...(strings === undefined ? [] : [relationship('rIdStrings', 'sharedStrings', '/xl/sharedStrings.xml')]),
  ];
  return zipped({
    '_rels/.rels': relatedParts(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr ${properties}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relatedParts(related.join('')),
    'xl/styles.xml': stylesOf(formats),
    ...(strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `${head}<sst xmlns="${main}">${strings}</sst>` }),
    ...Object.fromEntries(
      sheets.map(({ rows }, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetOf(rows)]),
    ),
    ...parts,
  });
}

/** A workbook of one sheet, its cells as inline text. */
export const workbookOfTexts = (...rows: string[][]): Buffer =>
  workbookOf({ sheets: [{ name: 'Kontakte', rows: rows.map(textRow).join('') }] });

/** A row of inline texts. */
export function textRow(texts: string[], index: number): string {
  const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
  return `<row r="${index + 1}">${cells.join('')}</row>`;
}

export const sheetOf = (rows: string) =>
  `${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;

export function zipped(parts: Record<string, string | Zippable[string]>): Buffer {
  const bytes = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return Buffer.from(zipSync(Object.fromEntries(bytes)));
}

const relationship = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;

const relatedParts = (listed: string) =>
  `${head}<Relationships xmlns="${relationships}">${listed}</Relationships>`;

function stylesOf(formats: (string | number)[]) {
  const own = formats.map((format, index) =>
    typeof format === 'string'
      ? `<numFmt numFmtId="${200 + index}" formatCode="${format.replaceAll('"', '&quot;')}"/>`
      : '',
  );
  const used = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 200 + index : format}"/>`,
  );
  return `${head}<styleSheet xmlns="${main}"><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${used.join('')}</cellXfs></styleSheet>`;
}
