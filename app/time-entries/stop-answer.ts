/** What stopping the clock answers. */
export interface Stopped {
  clientId: string;
  /** Null when the time was forgotten. */
  entryId: string | null;
  minutes: number;
}
