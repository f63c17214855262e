import type { Locale } from '~/i18n/locales';
import type { FieldValues } from '~/templates/fields';
import { fillText } from '~/templates/fill-text.server';
import type { ScriptContent } from '~db/schema/scripts';

/** A script with what is known about one prospect; what is missing stands there as `[Name]`. */
export function fillScript(content: ScriptContent, values: FieldValues, language: Locale): ScriptContent {
  const filled = <T extends { text: string }>(part: T): T => {
    const result = fillText(part.text, values, language);
    return result.ok ? { ...part, text: result.text } : part;
  };
  const sections = content.sections.map(filled).map((section) => ({
    ...section,
    branches: section.branches?.map((branch) => ({ ...branch, ...filled({ text: branch.text ?? '' }) })),
  }));
  return { sections, cards: content.cards.map(filled) };
}
