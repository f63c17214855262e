import { callPermission, type Permission } from '~/consent/country-rules';
import { callPlaceOf } from './call-place.server';
import type { Caller } from './caller.server';
import { type CallPlace, type CallTiming, canCallNow } from './calling-window';
import type { Candidate } from './candidates.server';

export interface Assessment {
  permission: Permission;
  timing: CallTiming;
}

type Callee = Pick<
  Candidate,
  | 'country'
  | 'region'
  | 'postalCode'
  | 'timeZone'
  | 'consumer'
  | 'directoryAsterisk'
  | 'legalBasis'
  | 'presumedInterest'
  | 'e164'
>;

interface Situation {
  caller: Caller;
  /** Numbers somebody agreed to be called on. */
  consented: ReadonlySet<string>;
  now: Date;
}

/** What speaks against calling somebody now: the law of its country, the hour there, her own day. */
export function assess(callee: Callee, { caller, consented, now }: Situation): Assessment {
  const place = callPlaceOf(callee, caller);
  return {
    permission: permissionFor(callee, place, consented),
    timing: canCallNow(now, place, caller.hours),
  };
}

/** The same for many; those at one place share the answer about the hour, which takes longest to find. */
export function assessAll(callees: readonly Callee[], situation: Situation): Assessment[] {
  const { caller, consented, now } = situation;
  const timings = new Map<string, CallTiming>();
  return callees.map((callee) => {
    const place = callPlaceOf(callee, caller);
    const key = [place.zone, place.country, callee.region].join('/');
    const timing = timings.get(key) ?? canCallNow(now, place, caller.hours);
    timings.set(key, timing);
    return { permission: permissionFor(callee, place, consented), timing };
  });
}

const permissionFor = (callee: Callee, place: CallPlace, consented: ReadonlySet<string>) =>
  callPermission({
    country: place.country,
    consumer: callee.consumer,
    legalBasis: consented.has(callee.e164) ? 'consent' : callee.legalBasis,
    presumedInterest: callee.presumedInterest,
    asterisk: callee.directoryAsterisk,
    suppressed: false,
  });

/** Whether only consent could make a call to this number lawful. */
export const needsConsent = (callee: Callee, caller: Caller): boolean =>
  permissionFor(callee, callPlaceOf(callee, caller), new Set()).verdict === 'block';

/** A promise is kept at any lawful hour; everybody else waits for a good one, unless she has given a reason not to. */
export function mayCall({ permission, timing }: Assessment, promised: boolean, overridden: boolean): boolean {
  if (permission.verdict === 'block' || timing.verdict === 'block') return false;
  return promised || timing.verdict === 'ok' || overridden;
}
