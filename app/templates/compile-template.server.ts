import Handlebars from 'handlebars';
import { FIELDS, type Field, type FieldKey, type FieldValues } from './fields';
import { type Scan, scanTemplate } from './scan-template';

/** How a value enters the text: escaped for Markdown, made to fit one line, … Undefined: it can't be used. */
export type Insert = (value: string, field: Field) => string | undefined;

export interface CompiledTemplate {
  /**
   * Fills in the values. `missing` names the fields that had neither a usable value nor a written default;
   * in the text they are what `whenMissing` says, else nothing.
   */
  fill(values: FieldValues, insert: Insert, whenMissing?: (field: Field) => string): Filled;
}

interface Filled {
  text: string;
  missing: FieldKey[];
}

export type Compilation = { ok: true; template: CompiledTemplate } | Extract<Scan, { ok: false }>;

interface FieldCall {
  name: FieldKey;
  hash: { default?: string };
  data: {
    values: FieldValues;
    insert: Insert;
    whenMissing: (field: Field) => string;
    missing: Set<FieldKey>;
  };
}

const fields = new Map<string, Field>(FIELDS.map((field) => [field.key, field]));
const engine = Handlebars.create();
for (const { key } of FIELDS) engine.registerHelper(key, fillField);

const options: CompileOptions = {
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries([...fields.keys()].map((key) => [key, true])),
  noEscape: true,
};

const MOST_COMPILED = 500;
const compiled = new Map<string, Compilation>();

/** Compiles a template that passes the scan, once per source; the oldest goes when there are too many. */
export function compileTemplate(source: string, { singleLine = false } = {}): Compilation {
  const key = `${singleLine} ${source}`;
  const known = compiled.get(key);
  if (known) return known;
  const [oldest] = compiled.keys();
  if (compiled.size >= MOST_COMPILED && oldest !== undefined) compiled.delete(oldest);
  const compilation = compile(source, singleLine);
  compiled.set(key, compilation);
  return compilation;
}

function compile(source: string, singleLine: boolean): Compilation {
  const scan = scanTemplate(source, { singleLine });
  if (!scan.ok) return scan;
  const run = engine.compile(scan.template.canonical, options);
  const fill: CompiledTemplate['fill'] = (values, insert, whenMissing = () => '') => {
    const present = presentValues(values);
    const missing = new Set<FieldKey>();
    const text = run(present, {
      allowProtoPropertiesByDefault: false,
      allowProtoMethodsByDefault: false,
      data: { values: present, insert, whenMissing, missing },
    });
    return { text, missing: [...missing] };
  };
  return { ok: true, template: { fill } };
}

/** The helper behind every field: its value, else the written default, else a note that it is missing. */
function fillField({ name, hash, data }: FieldCall): string {
  const field = fields.get(name);
  if (!field) throw new Error(`The scan let an unknown field pass: ${name}`);
  const value = data.values[name] ?? hash.default;
  const inserted = value === undefined ? undefined : data.insert(value, field);
  if (inserted !== undefined) return inserted;
  data.missing.add(name);
  return data.whenMissing(field);
}

const CONTROL = /[^\P{Cc}\t\n]/gu;

/** Without blank values, so that `{{#if}}` and missing fields agree on what is there. */
function presentValues(values: FieldValues): FieldValues {
  const cleaned = Object.entries(values).map(([key, value]) => [
    key,
    (value ?? '').replace(/\r\n?/g, '\n').replace(CONTROL, '').trim(),
  ]);
  return Object.fromEntries(cleaned.filter(([, value]) => value !== ''));
}
