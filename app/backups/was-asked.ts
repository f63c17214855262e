import type { BackupState } from './backup-folder.server';

/** A worker begins within seconds; if it does not, the page stops waiting. */
const PATIENCE_MS = 60_000;

/** Whether a backup that was asked for at this moment (epoch milliseconds, from the address) has yet to begin. */
export function wasAsked(
  asked: string | null,
  { state, now }: { state: BackupState | null; now: Date },
): boolean {
  const at = Number(asked);
  if (!at || now.getTime() - at > PATIENCE_MS || at > now.getTime()) return false;
  return !state || new Date(state.at).getTime() < at;
}
