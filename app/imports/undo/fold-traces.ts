import type { ImportAction, ImportTrace } from '~db/schema/imports';

/** What an import did to one prospect, over all its rows. */
export interface ProspectTrace
  extends Required<Pick<ImportTrace, 'phones' | 'emails' | 'tagIds' | 'listIds'>> {
  prospectId: string;
  isCreated: boolean;
  /** The fields that changed, as they were before the first row. */
  before: Record<string, unknown>;
}

export interface TracedRow {
  prospectId: string;
  action: ImportAction;
  prior: ImportTrace | null;
}

/** Puts the traces of a prospect's rows together; `rows` in the order of the file. */
export function foldTraces(rows: readonly TracedRow[]): ProspectTrace[] {
  const traces = new Map<string, ProspectTrace>();
  for (const { prospectId, action, prior } of rows) {
    const trace = traces.get(prospectId) ?? blankTrace(prospectId);
    traces.set(prospectId, trace);
    trace.isCreated ||= action === 'created';
    trace.before = { ...prior?.before, ...trace.before };
    for (const key of ['phones', 'emails', 'tagIds', 'listIds'] as const)
      trace[key].push(...(prior?.[key] ?? []));
  }
  return [...traces.values()];
}

const blankTrace = (prospectId: string): ProspectTrace => ({
  prospectId,
  isCreated: false,
  before: {},
  phones: [],
  emails: [],
  tagIds: [],
  listIds: [],
});
