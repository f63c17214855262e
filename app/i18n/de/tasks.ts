import type { tasks as english } from '../en/tasks';
import type { Translated } from '../translations';

export const tasks: Translated<typeof english> = {
  title: 'Aufgaben',
  text: 'Was Sie sich vorgenommen haben, nach Termin geordnet.',
  add: 'Aufgabe hinzufügen',
  what: 'Was ist zu tun?',
  date: 'Fällig am',
  time: 'Um',
  groups: {
    overdue: 'Überfällig',
    today: 'Heute',
    tomorrow: 'Morgen',
    week: 'Diese Woche',
    later: 'Später',
    someday: 'Ohne Termin',
  },
  repeatLabel: 'Wiederholen',
  never: 'Nie',
  repeat: {
    daily: 'Jeden Tag',
    weekdays: 'An Werktagen',
    weekly: 'Jede Woche',
    weeks: 'Alle paar Wochen',
    monthly: 'Jeden Monat',
    yearly: 'Jedes Jahr',
  },
  repeats: {
    daily: 'jeden Tag',
    weekdays: 'an Werktagen',
    weekly: 'jede Woche',
    weeks: 'alle {{count}} Wochen',
    monthly: 'jeden Monat',
    yearly: 'jedes Jahr',
  },
  every: 'Wie viele Wochen?',
  editTitle: 'Aufgabe ändern',
  editTask: 'Ändern: {{title}}',
  deleteTask: 'Löschen: {{title}}',
  deleted: 'Gelöscht: „{{title}}“',
  activity: {
    task_changed: 'Aufgabe geändert: {{title}}',
    task_deleted: 'Aufgabe gelöscht: {{title}}',
    task_restored: 'Aufgabe zurückgeholt: {{title}}',
  },
  errors: {
    needsDate: 'Was sich wiederholt, braucht einen ersten Tag.',
    every: 'Bitte wählen Sie 2 bis 52 Wochen.',
  },
  done: 'Heute erledigt',
  tick: 'Erledigt: {{title}}',
  reopen: 'Wieder öffnen: {{title}}',
  ticked: 'Erledigt: „{{title}}“',
  empty: {
    title: 'Gerade ist nichts zu tun',
    text: 'Aufgaben, die Sie hier oder bei einem Kontakt anlegen, erscheinen hier, sobald sie fällig sind.',
  },
};
