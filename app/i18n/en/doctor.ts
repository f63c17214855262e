export const doctor = {
  allFine: 'All is well.',
  attention: 'The lines with an exclamation mark need you.',
  node: {
    ok: 'Node.js {{version}}',
    old: 'Node.js {{version}} is too old',
    advice: 'Install Node.js {{needed}} or newer from https://nodejs.org.',
  },
  folder: {
    ok: 'The data folder {{folder}} is there, and only you can look into it',
    missing: 'There is no data folder {{folder}}',
    missingAdvice: 'Start Anklang once (npm start), or set DATA_DIR to the folder with your data.',
    open: 'Other users of this computer can look into the data folder {{folder}}',
    openAdvice: 'Close it: chmod 700 {{folder}}',
  },
  key: {
    ok: 'The key to the passwords is there, and only you can read it',
    missing: 'The key {{file}} is missing',
    broken: 'The key {{file}} is damaged',
    missingAdvice:
      'Put back the copy you kept. Without it the passwords of the mailboxes have to be entered again.',
    open: 'Other users of this computer can read the key {{file}}',
    openAdvice: 'Close it: chmod 600 {{file}}',
  },
  disk: {
    ok: '{{free}} GB free on the disk',
    little: 'Only {{free}} GB free on the disk',
    advice:
      'Make room, for example by moving old backups to another disk. When it is full, nothing can be saved.',
  },
  port: {
    running: 'Anklang runs and answers on port {{port}}',
    free: 'Anklang does not run; port {{port}} is free',
    silent: 'Anklang runs but does not answer on port {{port}}',
    silentAdvice:
      'If it has just been started, wait a moment. Otherwise stop it and start it again; PORT must be the same here.',
    taken: 'Port {{port}} can’t be used',
  },
  database: {
    ok: 'PostgreSQL {{version}} answers, with {{size}} MB of data',
    away: 'The database does not answer',
    advice: 'Does it run, and are DATABASE_URL, user and password right?',
  },
  schema: {
    ok: 'The tables are those of this version',
    pending_one: 'One change to the tables is outstanding',
    pending_other: '{{count}} changes to the tables are outstanding',
    pendingAdvice: 'They are made, after a backup, when Anklang is started the next time.',
    newer: 'The data was last used with a newer version',
    newerAdvice: 'Start that version again, or restore a backup that was made with this one.',
  },
  clock: {
    ok: 'The clocks of computer and database agree',
    apart_one: 'The clocks of computer and database are one second apart',
    apart_other: 'The clocks of computer and database are {{count}} seconds apart',
    advice:
      'Let both set their time by the network (NTP); otherwise calls and messages come at the wrong time.',
  },
  backup: {
    ok: 'The last backup is of {{date}} UTC',
    soon: 'There is no backup yet; the first is made while Anklang runs',
    none: 'There is no backup',
    old: 'The last backup is of {{date}} UTC, more than three days ago',
    advice: 'Anklang makes one a day while it runs. Make one now: npm run backup -- FILE',
  },
  mail: {
    none: 'No mailbox is set up; messages wait in the outbox',
    smtp: '{{host}} takes mail and knows the login',
    smtpFails: '{{host}} takes no mail from us',
    imap: '{{host}} lets us read replies',
    imapFails: 'Replies at {{host}} can’t be read',
    wrongKey:
      'The password was closed with another key. Please enter it again in the settings of the mailbox.',
  },
};
