export interface ComparedItem {
  /** The document or link it was made from. */
  source: string;
  title: string;
  description: string | null;
  fileId: string | null;
  url: string | null;
}

export interface ComparedVersion {
  language: string;
  coverText: string;
  otherCoverText: string | null;
  countsViews: boolean;
  items: ComparedItem[];
}

export type PacketChange =
  | { kind: 'added' | 'removed' | 'new_file' | 'new_words'; title: string }
  | { kind: 'moved' | 'cover' | 'other_cover' | 'language' | 'counting_on' | 'counting_off' };

/** What a version has that the one before had not, in the order of the page. */
export function compareVersions(before: ComparedVersion, after: ComparedVersion): PacketChange[] {
  const was = new Map(before.items.map((item) => [item.source, item]));
  const is = new Map(after.items.map((item) => [item.source, item]));
  const changes: PacketChange[] = after.items.flatMap((item) => itemChanges(was.get(item.source), item));
  for (const { source, title } of before.items) if (!is.has(source)) changes.push({ kind: 'removed', title });
  const kept = ({ items }: ComparedVersion) =>
    items.map(({ source }) => source).filter((source) => was.has(source) && is.has(source));
  if (kept(before).join() !== kept(after).join()) changes.push({ kind: 'moved' });
  if (before.language !== after.language) changes.push({ kind: 'language' });
  if (before.coverText !== after.coverText) changes.push({ kind: 'cover' });
  if ((before.otherCoverText ?? '') !== (after.otherCoverText ?? '')) changes.push({ kind: 'other_cover' });
  if (before.countsViews !== after.countsViews) {
    changes.push({ kind: after.countsViews ? 'counting_on' : 'counting_off' });
  }
  return changes;
}

function itemChanges(before: ComparedItem | undefined, item: ComparedItem): PacketChange[] {
  const { title, description, fileId, url } = item;
  if (!before) return [{ kind: 'added', title }];
  if (before.fileId !== fileId || before.url !== url) return [{ kind: 'new_file', title }];
  const sameWords = before.title === title && (before.description ?? '') === (description ?? '');
  return sameWords ? [] : [{ kind: 'new_words', title }];
}
