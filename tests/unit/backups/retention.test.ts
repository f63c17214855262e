import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { isBackupDue, isBackupOverdue } from '~/backups/backup-due';
import { backupName, parseBackupName } from '~/backups/backup-name';
import { chooseOutdated, type DatedBackup } from '~/backups/retention';

/** A Sunday, the last day of its month. */
const now = DateTime.fromISO('2027-02-28T02:00:00Z');

const ago = (days: number, kind: DatedBackup['kind'] = 'daily'): DatedBackup => {
  const at = now.minus({ days }).toJSDate();
  return { name: backupName(kind, at), kind, at };
};

const kept = (backups: DatedBackup[]) => {
  const outdated = chooseOutdated(backups);
  return backups
    .filter((backup) => !outdated.includes(backup))
    .map(({ at }) => at.toISOString().slice(0, 10));
};

test('of a year of daily backups those of 7 days, 4 weeks and 6 months stay', () => {
  const year = Array.from({ length: 365 }, (_, days) => ago(days));
  expect(kept(year)).toEqual([
    ...['2027-02-28', '2027-02-27', '2027-02-26', '2027-02-25', '2027-02-24', '2027-02-23', '2027-02-22'],
    ...['2027-02-21', '2027-02-14', '2027-02-07'],
    ...['2027-01-31', '2026-12-31', '2026-11-30', '2026-10-31', '2026-09-30'],
  ]);
});

test('run day by day, the rule keeps what it would keep of all at once', () => {
  let folder: DatedBackup[] = [];
  for (let days = 364; days >= 0; days -= 1) {
    folder = [ago(days), ...folder];
    const outdated = chooseOutdated(folder);
    folder = folder.filter((backup) => !outdated.includes(backup));
  }
  expect(kept(folder)).toEqual(kept(Array.from({ length: 365 }, (_, days) => ago(days))));
});

test('somebody who works once a month keeps seven of them, and what she made herself stays for good', () => {
  expect(kept([0, 30, 60, 90, 120, 150, 180, 210].map((days) => ago(days)))).toHaveLength(7);
  expect(kept([ago(3, 'manual'), ago(900, 'manual'), ago(901, 'command')])).toHaveLength(3);
  expect(kept([1, 2, 3, 4].map((days) => ago(days, 'upgrade')))).toHaveLength(3);
});

test('a name tells kind and time, and other files are left alone', () => {
  const { name, kind, at } = ago(0, 'upgrade');
  expect(parseBackupName(name)).toEqual({ kind, at });
  for (const other of [
    `${name}.part`,
    '../secret.key',
    'anklang-2026-13-01T000000Z-daily.zip',
    'state.json',
    '',
  ])
    expect(parseBackupName(other), other).toBeNull();
});

test('a backup is due once a day, an hour after one that failed, and never while one runs', () => {
  const state = (hours: number, problem: string | null, running = false) => ({
    ...{ running, problem, at: now.minus({ hours }).toISO() ?? '' },
  });
  const due = (hours: number | null, last: ReturnType<typeof state> | null = null) =>
    isBackupDue({
      lastDaily: hours === null ? null : now.minus({ hours }).toJSDate(),
      state: last,
      now: now.toJSDate(),
    });
  expect([due(null), due(22), due(24)]).toEqual([true, false, true]);
  expect([due(30, state(0.5, 'no_space')), due(30, state(2, 'no_space'))]).toEqual([false, true]);
  expect(due(30, state(0, null, true))).toBe(false);
});

test('more than three days without one are worth a warning, counted from the first day', () => {
  const at = (days: number) => now.minus({ days }).toJSDate();
  const situation = (days: number) => ({ since: at(days), now: now.toJSDate() });
  expect(isBackupOverdue(null, situation(2))).toBe(false);
  expect(isBackupOverdue(null, situation(4))).toBe(true);
  expect(isBackupOverdue(at(2), situation(90))).toBe(false);
  expect(isBackupOverdue(at(4), situation(90))).toBe(true);
});
