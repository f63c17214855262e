import type { ImportAction, ImportIssue, ImportPolicy, ImportTrace } from '~db/schema/imports';
import type { ProspectDraft } from '../prospect-draft';
import type { CompanyIndex } from './company-index';
import type { NameIndex } from './name-index';
import type { ProspectIndex } from './prospect-index';

/** A row that can be imported. */
export interface MappedRow {
  line: number;
  raw: string[];
  prospect: ProspectDraft;
  issues: ImportIssue[];
  /** Of the company: of its website, else of its mail. */
  domain: string | null;
  /** See likeness.server.ts. */
  likeness: string | null;
}

/** What became of a row. */
export interface RowOutcome {
  line: number;
  raw: string[];
  action: ImportAction;
  prospectId: string | null;
  /** The prospect's version after the row. */
  version: number | null;
  prior: ImportTrace | null;
  likeness: string | null;
  issues: ImportIssue[];
  /** A row before it in the file is about the same prospect. */
  isDuplicate: boolean;
  /** The prospect the row is about, whatever was decided. */
  matchId: string | null;
}

/** What the rows of a batch meet, and what they add to. */
export interface KnownRecords {
  prospects: ProspectIndex;
  companies: CompanyIndex;
  tags: NameIndex;
  lists: NameIndex;
  /** Numbers and addresses nobody contacts again. */
  suppressed: ReadonlySet<string>;
}

export interface PlanOptions {
  policy: ImportPolicy;
  /** By line: rows for which she has decided otherwise. */
  decisions: Readonly<Record<string, ImportPolicy>>;
  /** All rows come onto this list. */
  listName: string | null;
  /** Where the rows come from, for those that don't say. */
  source: string | null;
  warm: boolean;
  /** Where a new prospect is when the row does not say; ISO 3166. */
  countryOf(prospect: ProspectDraft): string;
  newId(): string;
}
