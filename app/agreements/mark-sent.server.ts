import type { Actor } from '~/platform/actor';
import type { Db } from '~db/client';
import { changeAgreement } from './change-agreement.server';

/** The draft went to the client; its text is settled from now on. */
export const markSent = (
  db: Db,
  { agreementId, actor, now }: { agreementId: string; actor: Actor; now: Date },
) => changeAgreement(db, { agreementId, from: ['drafted'], set: { state: 'sent', sentAt: now }, actor, now });
