/** The parts of the inbox, first what waits for her. */
export const INBOX_VIEWS = ['open', 'replies', 'other'] as const;

export type InboxView = (typeof INBOX_VIEWS)[number];

/** The view an address asks for, else what waits, else all replies. */
export function chooseView(asked: string | null, open: number): InboxView {
  return INBOX_VIEWS.find((view) => view === asked) ?? (open > 0 ? 'open' : 'replies');
}
