import { wallTimeOf } from '~/callbacks/promised-time';
import { listPreviewProspects } from '~/templates/preview-values.server';
import type { Db } from '~db/client';
import type { FoundStep } from './find-sequence.server';
import { previewFor } from './preview-sequence.server';
import type { PreviewedStep } from './preview-steps';
import { findStepChoices } from './step-choices.server';

interface Wanted {
  workspaceId: string;
  timeZone: string;
  now: Date;
  steps: readonly (PreviewedStep | FoundStep)[];
}

/** What the editor of a sequence offers: templates and packets to choose from, and the dates of its steps. */
export async function findEditorPage(db: Db, { workspaceId, timeZone, now, steps }: Wanted) {
  const [choices, prospects] = await Promise.all([
    findStepChoices(db, workspaceId),
    listPreviewProspects(db, workspaceId),
  ]);
  const prospectId = prospects[0]?.id ?? null;
  const shown = steps.map(({ kind, delayDays }) => ({ kind, delayDays }));
  const preview = await previewFor(db, { workspaceId, steps: shown, prospectId, start: now });
  const example = { prospects, prospectId, start: wallTimeOf(now, timeZone) };
  return { choices, example, preview: { ...preview, steps: shown } };
}
