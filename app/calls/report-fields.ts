import type { SubmissionResult } from '@conform-to/react';
import type { FieldSource } from '~/ui/field-source';
import type { OnScreen } from './on-screen.server';
import type { OutcomeFaces, OutcomeName } from './outcome-keys';
import { REPORT_LIMITS } from './report-gaps';

const NAMES = [
  'note',
  'result',
  'emailAddress',
  'scope',
  'gatekeeperName',
  'bestTime',
  'directLine',
  'promised',
] as const;

type ReportFieldSources = Record<(typeof NAMES)[number], FieldSource> & {
  timeOf: (outcome: OutcomeName) => FieldSource;
};

/** What the outcomes need of the form around them. */
export type ReportFields = {
  who: OnScreen;
  outcomes: OutcomeFaces;
  fields: ReportFieldSources;
  pending: boolean;
  madeAt: Date;
};

/** The fields of the report, with what was sent last and what is wrong with it. */
export function reportFields(
  formId: string,
  sent: SubmissionResult['initialValue'],
  errors: SubmissionResult['error'],
): ReportFieldSources {
  const limits: Record<string, number | undefined> = REPORT_LIMITS;
  const field = (name: string, value: unknown): FieldSource => ({
    id: `${formId}-${name}`,
    name,
    formId,
    errors: errors?.[name] ?? undefined,
    defaultValue: typeof value === 'string' ? value : undefined,
    maxLength: limits[name],
  });
  const times = sent?.times as Record<string, unknown> | undefined;
  return {
    ...(Object.fromEntries(NAMES.map((name) => [name, field(name, sent?.[name])])) as Record<
      (typeof NAMES)[number],
      FieldSource
    >),
    timeOf: (outcome) => field(`times.${outcome}`, times?.[outcome]),
  };
}
