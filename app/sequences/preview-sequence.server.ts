import { DateTime } from 'luxon';
import type { Locale } from '~/i18n/locales';
import { localDate } from '~/platform/local-date';
import type { OpeningHours } from '~/platform/opening-hours';
import { isProspect } from '~/prospects/is-prospect.server';
import type { Db } from '~db/client';
import { findSendHours } from './find-send-hours.server';
import { type PreviewedStep, previewSteps } from './preview-steps';
import { findWorkspaceSendHours } from './workspace-send-hours.server';

/** When each step comes, and the public holidays on the way, which are the reason for many a gap. */
export interface SequencePreview {
  zone: string;
  dates: (Date | undefined)[];
  holidays: { date: string; name: string }[];
}

interface Wanted {
  workspaceId: string;
  steps: readonly PreviewedStep[];
  /** Whose clock and holidays count; without one those of the workspace. */
  prospectId: string | null;
  start: Date;
  /** In which the holidays are named. */
  language: Locale;
}

/** The real dates of a sequence for somebody enrolled at `start`. */
export async function previewFor(
  db: Db,
  { workspaceId, steps, prospectId, start, language }: Wanted,
): Promise<SequencePreview> {
  const isKnown = prospectId !== null && (await isProspect(db, { workspaceId, prospectId }));
  const hours = isKnown
    ? await findSendHours(db, { workspaceId, prospectId })
    : await findWorkspaceSendHours(db, workspaceId);
  const dates = previewSteps(steps, start, hours);
  return { zone: hours.zone, dates, holidays: holidaysBetween(start, dates.at(-1), { ...hours, language }) };
}

function holidaysBetween(
  from: Date,
  to: Date | undefined,
  { zone, holidays, language }: OpeningHours & { language: Locale },
) {
  const found: SequencePreview['holidays'] = [];
  if (!to) return found;
  const last = DateTime.fromJSDate(to, { zone }).endOf('day');
  for (let day = DateTime.fromJSDate(from, { zone }); day <= last; day = day.plus({ days: 1 })) {
    const date = localDate(day);
    const name = holidays(date, language);
    if (name) found.push({ date, name });
  }
  return found;
}
