import type { BackupKind } from './backup-name';

export interface DatedBackup {
  name: string;
  kind: BackupKind;
  at: Date;
}

/** How many days, weeks and months with an automatic backup keep their newest one. */
const KEPT = { day: 7, week: 4, month: 6 } as const;
const UPGRADES = 3;

const WEEK_MS = 7 * 86_400_000;
/** 1970-01-01 was a Thursday; weeks begin on Monday (ISO 8601). */
const MONDAY = 4 * 86_400_000;

const PERIODS = {
  day: (at: Date) => at.toISOString().slice(0, 10),
  week: (at: Date) => String(Math.floor((at.getTime() - MONDAY) / WEEK_MS)),
  month: (at: Date) => at.toISOString().slice(0, 7),
};

/**
 * Which backups have had their time: of the automatic ones the newest of the last 7 days, 4 weeks and 6 months that
 * have one stay, and the last 3 made before an update. Those that she made herself stay until she removes them.
 */
export function chooseOutdated(backups: readonly DatedBackup[]): DatedBackup[] {
  const newestFirst = [...backups].sort((a, b) => b.at.getTime() - a.at.getTime());
  const daily = newestFirst.filter(({ kind }) => kind === 'daily');
  const kept = new Set(
    Object.entries(PERIODS).flatMap(([period, nameOf]) =>
      newestOfEach(daily, nameOf).slice(0, KEPT[period as keyof typeof KEPT]),
    ),
  );
  const upgrades = newestFirst.filter(({ kind }) => kind === 'upgrade').slice(UPGRADES);
  return [...daily.filter((backup) => !kept.has(backup)), ...upgrades];
}

function newestOfEach(newestFirst: DatedBackup[], periodOf: (at: Date) => string): DatedBackup[] {
  const found = new Map<string, DatedBackup>();
  for (const backup of newestFirst) {
    const period = periodOf(backup.at);
    if (!found.has(period)) found.set(period, backup);
  }
  return [...found.values()];
}
