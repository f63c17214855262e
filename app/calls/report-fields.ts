import type { FieldMetadata } from '@conform-to/react';
import type { OnScreen } from './on-screen.server';
import type { OutcomeFaces } from './outcome-keys';
import type { ReportValues } from './report-schema';

/** What the outcomes need of the form around them. */
export type ReportFields = {
  who: OnScreen;
  outcomes: OutcomeFaces;
  fields: { [Name in keyof ReportValues]-?: FieldMetadata<ReportValues[Name], ReportValues> };
  pending: boolean;
  madeAt: Date;
};
