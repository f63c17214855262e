const BACKUP_KINDS = ['daily', 'manual', 'upgrade', 'command'] as const;

/** Who wanted a backup: the clock, she, a new version, or the command line. */
export type BackupKind = (typeof BACKUP_KINDS)[number];

/** As `anklang-2026-11-26T021500Z-daily.zip`: sorts by time, and every file system takes it. */
export function backupName(kind: BackupKind, at: Date): string {
  const stamp = at.toISOString().slice(0, 19).replaceAll(':', '');
  return `anklang-${stamp}Z-${kind}.zip`;
}

const NAME = /^anklang-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z-(\w+)\.zip$/;

/** What a file's name tells; null for a file that is none of ours. */
export function parseBackupName(name: string): { kind: BackupKind; at: Date } | null {
  const [, day, hour, minute, second, word] = NAME.exec(name) ?? [];
  const kind = BACKUP_KINDS.find((known) => known === word);
  const at = new Date(`${day}T${hour}:${minute}:${second}Z`);
  return kind && !Number.isNaN(at.getTime()) ? { kind, at } : null;
}
