import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import type { WeeklyWindow } from '~db/schema/accounts';
import { lockClient } from './lock-client.server';
import { setOfficeHours } from './set-office-hours.server';

interface Agreed {
  clientId: string;
  windows: WeeklyWindow[];
  actor: Actor;
  now: Date;
}

/** Changes when she promised a client to be there, in the client's time zone. */
export function agreeOfficeHours(
  db: Db,
  { clientId, windows, actor, now }: Agreed,
): Promise<Result<null, 'not_found'>> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const client = await lockClient(tx, { workspaceId, clientId });
    if (!client) return fail('not_found');
    await setOfficeHours(tx, { workspaceId, clientId, windows, timeZone: client.timeZone });
    await recordEvent(tx, {
      action: 'client.office_hours_changed',
      subjectKind: 'client',
      subjectId: clientId,
      data: { windows },
      actor,
      at: now,
    });
    return ok(null);
  });
}
