import type { Classification, Mail } from './mail';
import type { Match } from './match';

/** A message on its way in. */
export interface Incoming {
  workspaceId: string;
  memberId: string;
  uid: number;
  receivedAt: Date;
  mail: Mail;
  classification: Classification;
  now: Date;
}

/** One that concerns somebody. */
export type Received = Incoming & { match: Match };
