/** `overdue`: a month has passed since the data was stored; `due`: it passes within two weeks; `later`: after that. */
export const NOTICE_VIEWS = ['overdue', 'due', 'later'] as const;

export type NoticeView = (typeof NOTICE_VIEWS)[number];
