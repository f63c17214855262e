import { z } from 'zod';

export interface FieldDifference<Name extends string = string> {
  name: Name;
  stored: string;
  yours: string;
}

/** The fields in which what was typed differs from what is stored, in the order of the names. */
export function fieldDifferences<Name extends string>(
  names: readonly Name[],
  stored: { [N in Name]?: unknown },
  yours: Record<string, unknown>,
): FieldDifference<Name>[] {
  return names
    .map((name) => ({ name, stored: textOf(stored[name]), yours: textOf(yours[name]) }))
    .filter((field) => field.stored !== field.yours);
}

/** Which version of each field stays, as the form says it after somebody else has saved. */
export const chooseSchema = z.record(z.string(), z.enum(['stored', 'yours'])).optional();

/** The changes without the fields in which what is stored shall stay; `nameOf` says what the form calls a field. */
export function withoutStored<Fields extends object>(
  fields: Fields,
  choose: z.output<typeof chooseSchema> = {},
  nameOf: (key: string) => string = (key) => key,
): Partial<Fields> {
  const kept = Object.entries(fields).filter(([key]) => choose[nameOf(key)] !== 'stored');
  return Object.fromEntries(kept) as Partial<Fields>;
}

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.filter(Boolean).join(', ') : typeof value === 'string' ? value.trim() : '';
