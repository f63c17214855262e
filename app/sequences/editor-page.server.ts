import { wallTimeOf } from '~/callbacks/promised-time';
import type { Locale } from '~/i18n/locales';
import { listPreviewProspects } from '~/templates/preview-values.server';
import type { Db } from '~db/client';
import type { FoundStep } from './find-sequence.server';
import { previewFor } from './preview-sequence.server';
import type { PreviewedStep } from './preview-steps';
import { findStepChoices } from './step-choices.server';

interface Wanted {
  workspaceId: string;
  timeZone: string;
  locale: Locale;
  now: Date;
  steps: readonly (PreviewedStep | FoundStep)[];
}

/** What the editor of a sequence offers: templates and packets to choose from, and the dates of its steps. */
export async function findEditorPage(db: Db, { workspaceId, timeZone, locale, now, steps }: Wanted) {
  const [choices, prospects] = await Promise.all([
    findStepChoices(db, workspaceId),
    listPreviewProspects(db, workspaceId),
  ]);
  const prospectId = prospects[0]?.id ?? null;
  const shown = steps.map(({ kind, delayDays }) => ({ kind, delayDays }));
  const asked = { workspaceId, steps: shown, prospectId, start: now, language: locale };
  const preview = await previewFor(db, asked);
  const example = { prospects, prospectId, start: wallTimeOf(now, timeZone) };
  return { choices, example, preview: { ...preview, steps: shown } };
}
