import { type CompiledTemplate, compileTemplate, type Insert } from './compile-template.server';
import type { FieldKey, FieldValues } from './fields';
import { linkValue } from './link-rules';
import { escapeMarkdown, renderMarkdown } from './markdown';
import type { TemplateProblem } from './template-problem';

export interface MessageSource {
  subject: string;
  body: string;
}

export interface RenderedMessage {
  /** One line. */
  subject: string;
  text: string;
  /** A fragment without `<html>`; every value is escaped. */
  html: string;
}

export type Rendering =
  | { ok: true; message: RenderedMessage }
  | { ok: false; error: 'missing_values'; missing: FieldKey[] }
  | { ok: false; error: 'invalid_template'; part: keyof MessageSource; problems: TemplateProblem[] };

/** Renders subject, text and HTML from one source. Nothing is rendered while a value is missing. */
export function renderMessage(source: MessageSource, values: FieldValues): Rendering {
  const subject = compileTemplate(source.subject, { singleLine: true });
  if (!subject.ok)
    return { ok: false, error: 'invalid_template', part: 'subject', problems: subject.problems };
  const body = compileTemplate(source.body);
  if (!body.ok) return { ok: false, error: 'invalid_template', part: 'body', problems: body.problems };
  return fillBoth(subject.template, body.template, values);
}

function fillBoth(subject: CompiledTemplate, body: CompiledTemplate, values: FieldValues): Rendering {
  const line = subject.fill(values, intoLine);
  const text = body.fill(values, intoMarkdown);
  const missing = [...new Set([...line.missing, ...text.missing])];
  if (missing.length > 0) return { ok: false, error: 'missing_values', missing };
  return { ok: true, message: { subject: line.text.trim(), ...renderMarkdown(text.text) } };
}

const intoLine: Insert = (value) => value.replace(/\s+/g, ' ');

const intoMarkdown: Insert = (value, field) => {
  if (field.kind === 'text') return escapeMarkdown(value);
  const address = linkValue(value);
  return address && `<${address}>`;
};
