import { type Field, fieldNamed } from './fields';
import { nearestField } from './nearest-field';
import type { TemplateProblem } from './template-problem';

export type Tag =
  | { kind: 'field'; field: Field; fallback?: string }
  | { kind: 'open'; block: Block; field: Field }
  | { kind: 'close'; block: Block }
  | { kind: 'else' };

export type Block = 'if' | 'unless';

type Reading = { ok: true; tag: Tag } | { ok: false; problem: Omit<TemplateProblem, 'line' | 'column'> };

const NAME = '[\\p{L}_][\\p{L}\\d_.-]*';
const QUOTE = '["„“”‟]';
const FIELD = new RegExp(`^(${NAME})(?:\\s+(?:default|sonst)=${QUOTE}([^"\\\\]*)${QUOTE})?$`, 'u');
const OPEN = new RegExp(`^#(if|unless)\\s+(${NAME})$`, 'u');
const CLOSE = /^\/(if|unless)$/;

/** Reads what stands between `{{` and `}}`. Quotes may be typographic ones, as word processors write them. */
export function readTag(content: string): Reading {
  const text = content.trim();
  if (text === 'else') return read({ kind: 'else' });
  const close = CLOSE.exec(text);
  if (close) return read({ kind: 'close', block: close[1] as Block });
  const open = OPEN.exec(text);
  if (open) return withField(open[2] ?? '', (field) => ({ kind: 'open', block: open[1] as Block, field }));
  const written = FIELD.exec(text);
  if (!written) return refuse('not_allowed', text);
  const fallback = written[2];
  if (fallback?.trim() === '') return refuse('empty_default', text);
  return withField(written[1] ?? '', (field) => ({ kind: 'field', field, fallback }));
}

function withField(name: string, make: (field: Field) => Tag): Reading {
  const field = fieldNamed(name);
  if (field) return read(make(field));
  return { ok: false, problem: { code: 'unknown_field', found: name, nearest: nearestField(name) } };
}

const read = (tag: Tag): Reading => ({ ok: true, tag });

const refuse = (code: TemplateProblem['code'], found: string): Reading => ({
  ok: false,
  problem: { code, found: found.slice(0, 60) },
});
