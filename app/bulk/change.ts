/** Changes that many prospects can be given at once. */
const CHANGES = ['stage', 'tag', 'untag', 'list', 'unlist', 'enrol', 'delete'] as const;

export type ChangeKind = (typeof CHANGES)[number];

export const isChangeKind = (text: string | undefined): text is ChangeKind =>
  CHANGES.some((kind) => kind === text);

/** What a change is about, as it was called when it began. */
export interface Target {
  id: string;
  name: string;
  lostReason?: string | null;
}

/** What becomes of one prospect: `changed`, `unchanged`, or why not. */
export interface Outcome {
  prospectId: string;
  outcome: string;
  /** What undo puts back. */
  before?: Record<string, unknown>;
}

/** A sequence that has begun can't be unsent; everything else can be taken back. */
export const canUndo = (kind: ChangeKind) => kind !== 'enrol';

/** Up to so many are changed while she waits; more of them in the background. */
export const AT_ONCE = 100;

/** Where a change goes on: to its progress when it takes a while, else back to the list, which tells what came of it. */
export function changeAddress(
  { changeId, inBackground }: { changeId: string; inBackground: boolean },
  back: string,
): string {
  if (inBackground) return `/prospects/changes/${changeId}`;
  const [path, search] = back.split('?');
  const said = new URLSearchParams(search);
  said.set('changed', changeId);
  return `${path}?${said}`;
}
