import type { ImportTrace } from '~db/schema/imports';
import type { ProspectDraft } from '../prospect-draft';
import { blankProspect, type KnownProspect } from './known-prospect';
import { mergeProspect } from './merge-prospect';
import type { KnownRecords, MappedRow, PlanOptions, RowOutcome } from './planning';
import { contactKeys } from './prospect-index';
import { companyOf, newsOf } from './row-news';

type Decision = Pick<RowOutcome, 'action' | 'prior'> & { target?: KnownProspect };

/** Decides what becomes of a row, and makes the change in `known`, so that later rows meet it. */
export function planRow(row: MappedRow, known: KnownRecords, options: PlanOptions): RowOutcome {
  const { domain, likeness } = row;
  const found = known.prospects.find({ ...row.prospect, domain, likeness });
  const isDuplicate = found?.isFromImport ?? false;
  const { action, prior, target } = decide(row, found, known, ruledBy(options, row));
  for (const met of [found, target]) if (met) met.isFromImport = true;
  const { line, raw, issues } = row;
  const prospect = { prospectId: target?.id ?? null, version: target?.version ?? null };
  return { line, raw, issues, likeness, action, prior, isDuplicate, matchId: found?.id ?? null, ...prospect };
}

/** What she has decided about this very row goes before the policy. */
function ruledBy(options: PlanOptions, { line }: MappedRow): PlanOptions {
  const policy = options.decisions[line];
  return policy ? { ...options, policy } : options;
}

function decide(
  row: MappedRow,
  found: KnownProspect | undefined,
  known: KnownRecords,
  options: PlanOptions,
): Decision {
  if (isSuppressed(row.prospect, known.suppressed))
    return { action: 'suppressed', prior: null, target: found };
  if (!found || options.policy === 'create') return create(row, known, options);
  if (options.policy === 'skip') return { action: 'skipped', prior: null, target: found };
  const prior = bring(row, found, known, options, options.policy);
  if (prior) found.version += 1;
  return { action: prior ? 'updated' : 'skipped', prior, target: found };
}

const isSuppressed = ({ phones, emails }: ProspectDraft, suppressed: ReadonlySet<string>) =>
  phones.some(({ e164 }) => suppressed.has(e164)) || emails.some((address) => suppressed.has(address));

function create(row: MappedRow, known: KnownRecords, options: PlanOptions): Decision {
  const target = blankProspect(options.newId());
  const trace = bring(row, target, known, options, 'overwrite');
  target.stageId = row.prospect.stageId;
  target.values.country ??= options.countryOf(row.prospect);
  return { action: 'created', prior: trace?.company ? { company: trace.company } : null, target };
}

/** Puts the row into the prospect; null when it brought nothing new. */
function bring(
  row: MappedRow,
  target: KnownProspect,
  known: KnownRecords,
  options: PlanOptions,
  policy: 'fill_empty' | 'overwrite',
): ImportTrace | null {
  const company = companyOf(target, row, known, options);
  const trace = mergeProspect(target, newsOf(row, company, known, options), {
    policy,
    newId: options.newId,
  });
  const keys = [...contactKeys(target), ...(row.likeness ? [row.likeness] : [])];
  known.prospects.add(target, known.companies.get(target.values.companyId)?.domain ?? null, keys);
  const filled = company && Object.keys(company.filled).length > 0;
  return filled ? { ...trace, company } : trace;
}
