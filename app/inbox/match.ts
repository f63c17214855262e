/** Whom a message concerns. */
export interface Match {
  /** Whose timeline it belongs to. */
  prospectId: string;
  /** Our message it is about. */
  delivery: { id: string; prospectId: string; toAddress: string } | null;
}
