import type { StoredState } from './agreement-state';

/** An agreement as its page shows it. */
export interface OpenAgreement {
  id: string;
  clientId: string;
  state: StoredState;
  sentAt: Date | null;
  signedAt: Date | null;
  /** Local date. */
  expiresOn: string | null;
  endedAt: Date | null;
  /** File name of the signed paper. */
  copyName: string | null;
}
