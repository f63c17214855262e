import { wallTimeOf } from '~/callbacks/promised-time';
import type { Locale } from '~/i18n/locales';
import type { MemberActor } from '~/platform/actor';
import { findListsWithCounts } from '~/prospects/lists/find-lists.server';
import { findViews } from '~/prospects/views/find-views.server';
import { listPreviewProspects } from '~/templates/preview-values.server';
import type { Db } from '~db/client';
import { END_STATES, type EnrolmentState, OPEN_STATES } from './enrolment-state';
import { findSequence } from './find-sequence.server';
import { countEnrolments, type EnrolmentView, listEnrolments } from './list-enrolments.server';
import { exampleOf } from './preview-request';
import { previewFor } from './preview-sequence.server';
import { findStepResults } from './step-results.server';

interface Wanted {
  sequenceId: string;
  search: URLSearchParams;
  timeZone: string;
  locale: Locale;
  actor: MemberActor;
  now: Date;
}

/** All that the page of a sequence shows; null when there is no such sequence. */
export async function findSequencePage(db: Db, wanted: Wanted) {
  const { sequenceId, search, timeZone, locale, actor, now } = wanted;
  const { workspaceId } = actor;
  const sequence = await findSequence(db, { workspaceId, sequenceId });
  if (!sequence) return null;
  const { draft, published } = sequence;
  const showsDraft = draft !== null && (published === null || search.get('version') !== 'published');
  const shown = (showsDraft ? draft : published)?.steps ?? [];
  const { prospectId, start } = exampleOf(search, { now, timeZone });
  const allVersions = search.get('results') === 'all';
  const [people, results, preview, prospects, lists, views] = await Promise.all([
    findPeople(db, workspaceId, wanted),
    published
      ? findStepResults(db, { workspaceId, sequenceId, versionId: allVersions ? null : published.id })
      : [],
    previewFor(db, { workspaceId, steps: shown, prospectId, start, language: locale }),
    listPreviewProspects(db, workspaceId),
    findListsWithCounts(db, workspaceId),
    findViews(db, actor),
  ]);
  const example = { prospects, prospectId, start: wallTimeOf(start, timeZone) };
  const sources = { lists, views: views.map(({ id, name }) => ({ id, name })) };
  return { sequence, shown, showsDraft, people, results, allVersions, preview, example, sources };
}

async function findPeople(db: Db, workspaceId: string, { sequenceId, search }: Wanted) {
  const view: EnrolmentView = search.get('view') === 'ended' ? 'ended' : 'open';
  const ends = { before: search.get('before') ?? undefined, after: search.get('after') ?? undefined };
  const [states, page] = await Promise.all([
    countEnrolments(db, { workspaceId, sequenceId }),
    listEnrolments(db, workspaceId, { sequenceId, view, ...ends }),
  ]);
  const total = (all: readonly EnrolmentState[]) => all.reduce((sum, state) => sum + (states[state] ?? 0), 0);
  return { view, page, counts: { open: total(OPEN_STATES), ended: total(END_STATES) } };
}
