import { z } from 'zod';
import { COMPANY_PART_NAMES } from './company-parts';
import { PART_NAMES } from './prospect-parts';

const side = z.enum(['kept', 'gone', 'both']).optional();

const pair = { keptId: z.uuid('errors.invalid'), goneId: z.uuid('errors.invalid') };

const sidesOf = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, side])) as Record<Name, typeof side>;

export const mergeProspectsSchema = z.object({
  ...pair,
  ...sidesOf(PART_NAMES),
  own: z.record(z.uuid('errors.invalid'), side).optional(),
});

export const mergeCompaniesSchema = z.object({ ...pair, ...sidesOf(COMPANY_PART_NAMES) });

export const tellApartSchema = z.object({
  kind: z.enum(['prospect', 'company']),
  id: z.array(z.uuid('errors.invalid')).min(2, 'errors.invalid').max(50, 'errors.tooLong'),
  back: z.string().optional(),
});
