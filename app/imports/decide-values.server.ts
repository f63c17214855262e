import { and, inArray } from 'drizzle-orm';
import type { Queue } from '~/jobs/queue.server';
import { fail, ok, type Result } from '~/platform/result';
import { findStages } from '~/prospects/find-stages.server';
import type { Db } from '~db/client';
import { type ImportValueChoices, imports, type ValueField } from '~db/schema/imports';
import type { Mapping } from './fields';
import { isImport, type WhichImport } from './is-import.server';
import { queueCheck } from './queue-check.server';
import { rememberMapping } from './remembered-mapping.server';
import { withAnswers } from './values/value-choices';

interface Decision extends WhichImport {
  /** One for each value, in the order she was asked. */
  answers: Partial<Record<ValueField, string[]>>;
  now: Date;
}

/** Keeps what she said her words mean, for files like this one too, and has the dry run made. */
export function decideValues(
  { db, queue }: { db: Db; queue: Queue },
  { answers, now, ...which }: Decision,
): Promise<Result<null, 'not_found' | 'invalid'>> {
  return db.transaction(async (tx) => {
    const asked = and(isImport(which), inArray(imports.state, ['asking', 'checked']));
    const [found] = await tx.select().from(imports).where(asked).for('update');
    if (!found?.values) return fail('not_found');
    const valueChoices = withAnswers(found.valueChoices, found.values, answers);
    const stageIds = (await findStages(tx, which.workspaceId)).map(({ id }) => id);
    if (!areKnown(valueChoices, stageIds)) return fail('invalid');
    await tx.update(imports).set({ valueChoices }).where(isImport(which));
    const { fileName } = found;
    const columns = found.columns.map(({ name }) => name);
    const mapping = found.mapping as Mapping;
    const { workspaceId } = which;
    await rememberMapping(tx, { workspaceId, fileName, columns, mapping, valueChoices, now });
    await queueCheck({ tx, queue }, which, now);
    return ok(null);
  });
}

const SALUTATIONS = ['frau', 'herr', 'neutral'];
const LEGAL_BASES = ['none', 'consent', 'presumed_interest', 'existing_customer'];

function areKnown({ salutation, country, stage, legalBasis }: ImportValueChoices, stageIds: string[]) {
  const every = (choices: Record<string, string | null> = {}, fits: (value: string) => boolean) =>
    Object.values(choices).every((value) => value === null || fits(value));
  return (
    every(salutation, (value) => SALUTATIONS.includes(value)) &&
    every(country, (value) => /^[A-Z]{2}$/.test(value)) &&
    every(stage, (value) => stageIds.includes(value)) &&
    every(legalBasis, (value) => LEGAL_BASES.includes(value))
  );
}
