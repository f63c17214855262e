/** When and where a filter is read: 'the last 7 days' end today, and days begin where she lives. */
export interface Clock {
  now: Date;
  /** IANA name. */
  timeZone: string;
}

/** Whose prospects a filter looks at, when and where. */
export interface Scope extends Clock {
  workspaceId: string;
}
