import { everywhere } from './everywhere';

export const backups = {
  page: {
    title: 'Backups',
    text: 'Once a day everything is put into one file: all records and documents. They lie in {{folder}}; please copy one to another disk now and then, since a broken computer takes that folder with it. Those of 7 days, 4 weeks and 6 months are kept. They hold personal data, so keep them where nobody else looks.',
    now: 'Back up now',
    running: 'Making a backup',
    leave: 'You can go on working or leave this page.',
    failed: 'The last backup could not be made',
    failedText:
      'Nothing half-finished was kept, and older backups are still there. The reason is in the log.',
    several: 'Several workspaces share this installation, so whoever runs it takes care of backups.',
  },
  list: {
    title: 'Kept here',
    caption: 'Backups',
    at: 'Made',
    kind: 'Why',
    size: 'Size',
    actions: 'Actions',
    download: 'Download',
    remove: 'Remove the backup of {{moment}}',
    removeTitle: 'Remove the backup of {{moment}}?',
    removeText: 'The file is gone for good. Your data and all other backups stay.',
    removeNow: 'Remove',
  },
  kind: { daily: 'Daily', manual: 'By hand', upgrade: 'Before an update', command: 'By command' },
  key: {
    title: 'The key to the passwords',
    text: 'The passwords of your mailboxes are closed with a key that is in no backup. Please copy this file once into your password manager: without it, after restoring you enter the passwords again, and people whose data you erased are no longer recognised.',
    fingerprint: 'Its fingerprint: {{fingerprint}}',
  },
  warning: {
    title: 'There has been no backup for more than three days',
    text: 'Anklang makes one a day while it runs. Please see what is in the way.',
    action: 'To the backups',
  },
  held: everywhere.backups.held,
  problem: {
    busy: 'Another backup is being made at this moment. Nothing was written; please wait until it is done.',
    exists:
      'There is already a file {{file}}, and it was left as it is. Choose another name, or add --force to replace it.',
    no_space:
      'The disk is full: {{file}} could not be written, and nothing half-finished was left. Make room or choose another disk, then try again.',
    not_writable:
      '{{file}} can’t be written. Does the folder exist, and may you write there? Nothing was changed.',
    no_schema: 'There is nothing to back up: this database has never been used by Anklang.',
    not_found: 'There is no file {{file}}.',
    not_a_backup: '{{file}} is a ZIP file, but no backup of Anklang. Nothing was changed.',
    cut_off:
      '{{file}} is no backup, or its end is missing, as when a download or a copy was interrupted. Nothing was changed; please copy the file again or take an older one.',
    damaged:
      'The backup is damaged (in {{part}}). Nothing was changed; please copy the file again or take an older one.',
    newer_format:
      'A newer Anklang ({{version}}) made this backup, and this one can’t read it. Nothing was changed; please update Anklang first.',
    newer_schema:
      'A newer Anklang ({{version}}) made this backup. Nothing was changed; please update Anklang first.',
    running: 'Anklang runs with the data in {{folder}}. Nothing was changed; please choose an empty folder.',
    files_there:
      'There are files in {{folder}} already, and nothing was changed. Restore into an empty folder, for example: DATA_DIR=~/anklang-restored npm run restore -- FILE',
    database_there:
      'This database is not empty, and nothing was changed. Restore into an empty folder (DATA_DIR=~/anklang-restored) or, with DATABASE_URL, into a new database.',
    key_missing:
      'The key of this backup is missing; its fingerprint is {{fingerprint}}. It is the file secret.key of the old data folder, or what you copied from the settings. Name it with --key FILE. Without it (--without-key) you enter the passwords of the mailboxes again, and people whose data was erased are no longer recognised when they come in again. Nothing was changed.',
    key_wrong:
      'The key in {{file}} is another one (fingerprint {{found}}). This backup needs the one with the fingerprint {{fingerprint}}. Name it with --key FILE, or go on with --without-key and enter the passwords of the mailboxes again. Nothing was changed.',
    key_unreadable: '{{file}} holds no key of Anklang. Nothing was changed.',
  },
  terminal: {
    backupUsage: 'Usage: npm run backup -- FILE [--force] [--quiet]',
    restoreUsage: 'Usage: npm run restore -- FILE [--key FILE | --without-key] [--quiet]',
    progress: 'Backing up … {{value}} %',
    done: 'Everything is in {{file}}. Keep the key (fingerprint {{fingerprint}}) in another place: it is the file secret.key in the data folder.',
    verify: 'Checking … {{value}} %',
    load: 'Restoring … {{value}} %',
    restored:
      'Everything is back. Start Anklang and sign in again: nothing is sent until you have looked at what waits and said so.',
    passwordsLost:
      'The passwords of the mailboxes could not be opened, and signing in asks for no code any more; please set both up again.',
  },
};
