import type { SubmissionResult } from '@conform-to/react';
import type { Option } from '~/ui/select-field';
import type { LikelyCountry } from './likely-country.server';
import type { ImportOutcome } from './outcome.server';
import type { ImportView } from './queries.server';
import type { Referrer } from './referrers.server';

export type ImportPageProps = {
  found: ImportView;
  countries: Option[];
  stages: { id: string; name: string }[];
  companyExample: { company: string; domain: string } | null;
  /** Who may have brought the people of the file; see `offerReferrers`. */
  referrers: Referrer[];
  /** Where numbers seem to come from that the chosen country does not know. */
  likelyCountry: LikelyCountry | null;
  /** Once rows were imported. */
  outcome: ImportOutcome | null;
  now: Date;
  /** She went back from the dry run to the columns. */
  wantsColumns: boolean;
  /** She went back to what her words mean. */
  wantsValues: boolean;
  /** Of the duplicates, from 0. */
  page: number;
  /** Why the file could not be read as she said. */
  unread: string | null;
  lastResult: SubmissionResult | undefined;
};
