import type { PromisedTime } from '~/callbacks/promised-time';
import type { Locale } from '~/i18n/locales';
import type { MemberActor } from '~/platform/actor';
import type { outcomeRules } from '~db/schema/calls';
import type { prospects, stages } from '~db/schema/prospects';
import type { CallPlace } from './calling-window';
import type { CallResult, Conversation } from './outcomes';

/** The yes to e-mail, as it was asked on the phone. */
export interface AskedConsent {
  /** Lower case, as it was read back. */
  emailAddress: string;
  scope: 'packet' | 'further';
  /** The sentence that was read aloud. */
  wording: string;
  language: Locale;
}

/** Each is left as it is when absent. */
export interface FrontDesk {
  name?: string | undefined;
  /** When the person is best reached. */
  bestTime?: string | undefined;
  /** What the front desk said it would do. */
  promised?: string | undefined;
  /** A number that goes past the front desk, as it was said. */
  directLine?: string | undefined;
}

/** What a member says about a call that is over. */
export interface CallReport {
  /** Made by the page or with the lease: posting the same report again changes nothing. */
  callId: string;
  prospectId: string;
  sessionId?: string;
  /** The number that was dialled, E.164. */
  phoneNumber?: string;
  result: CallResult;
  conversation?: Conversation | null;
  note?: string | null;
  /** The promised time, in the prospect's zone unless it says otherwise. */
  callback?: { wallTime: string; timeZone?: string } | null;
  consent?: AskedConsent | null;
  /** What she knows of the front desk, for everybody at this company; left as it is when absent. */
  gatekeeper?: string;
  /** The same as it stood on her screen before she wrote. */
  gatekeeperWas?: string;
  /** What the front desk said on this call. */
  frontDesk?: FrontDesk | null;
  /** Ids of services the person asked about. */
  services?: string[];
  /** Ids of script cards that came up. */
  cards?: string[];
}

/** A report with all that its effects need to know. */
export interface LoggedCall {
  report: CallReport;
  /** The prospect as it was before the call, locked. */
  prospect: typeof prospects.$inferSelect;
  place: CallPlace;
  rule: typeof outcomeRules.$inferSelect;
  /** Those of the workspace. */
  stages: readonly Pick<typeof stages.$inferSelect, 'id' | 'name' | 'type' | 'position'>[];
  promised: (PromisedTime & { at: Date }) | null;
  /** Language of the member, for what she will read in records. */
  locale: Locale;
  actor: MemberActor;
  now: Date;
}
