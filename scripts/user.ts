/**
 * npm run user -- create --email E --password-stdin [--name N] [--language de|en]
 * Reads the password from standard input, so that it stands in no list of processes and no history.
 *
 * npm run user -- reset --email E
 * Prints a one-time address at which she chooses a new password.
 *
 * npm run user -- codes-off --email E
 * For somebody who has lost both her phone and her recovery codes.
 */
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { createAccount } from '~/accounts/create-account.server';
import { findMemberByEmail } from '~/accounts/find-member-by-email.server';
import { createResetLink } from '~/accounts/reset/create-reset-link.server';
import { setUpSchema } from '~/accounts/schema';
import { removeSecondFactor } from '~/accounts/second-factor/remove-second-factor.server';
import { i18nFor } from '~/i18n/i18n.server';
import { isLocale } from '~/i18n/locales';
import { readEnv } from '~/platform/env.server';
import type { Db } from '~db/client';
import { withDatabase } from './with-database';

const USAGE = `Usage: npm run user -- create --email E --password-stdin [--name N] [--language de|en]
       npm run user -- reset --email E
       npm run user -- codes-off --email E`;

const COMMANDS: Record<string, () => Promise<void>> = { create, reset, 'codes-off': codesOff };

const { t } = i18nFor('en');
const { positionals, values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    email: { type: 'string' },
    name: { type: 'string' },
    language: { type: 'string', default: 'de' },
    'password-stdin': { type: 'boolean' },
  },
});

const command = COMMANDS[positionals[0] ?? ''] ?? stop(2, USAGE);
await command();

async function create(): Promise<void> {
  if (!values['password-stdin']) stop(2, USAGE);
  const locale = isLocale(values.language) ? values.language : stop(2, USAGE);
  const password = (await text(process.stdin)).replace(/\r?\n$/, '');
  const account = setUpSchema.safeParse({ ...values, name: values.name ?? nameOf(values.email), password });
  if (!account.success) {
    stop(
      1,
      ...account.error.issues.map(
        ({ path, message }) => `${path.join('.')}: ${t(message as 'errors.invalid')}`,
      ),
    );
  }
  await withDatabase(async (db) => {
    const result = await createAccount(db, { ...account.data, locale, now: new Date() });
    if (!result.ok) return complain(1, t(`accounts.errors.${result.error}`));
    const { email } = account.data;
    console.error(
      result.value.role === 'owner'
        ? `Created a workspace with its owner ${email}.`
        : `Added ${email} to the workspace.`,
    );
    return 0;
  });
}

function reset(): Promise<void> {
  return withDatabase(async (db, url) => {
    const member = await findAccount(db);
    if (!member) return 1;
    const { APP_URL: appUrl } = readEnv({ ...process.env, DATABASE_URL: url });
    console.log(await createResetLink(db, { actor: member.actor, appUrl, now: new Date() }));
    console.error(`With this address ${member.email} chooses a new password, once and within two hours.`);
    return 0;
  });
}

function codesOff(): Promise<void> {
  return withDatabase(async (db) => {
    const member = await findAccount(db);
    if (!member) return 1;
    const by = { workspaceId: member.actor.workspaceId, memberId: null };
    const wasOn = await removeSecondFactor(db, { member: member.actor, by, now: new Date() });
    console.error(
      wasOn
        ? `${member.email} signs in with the password alone again.`
        : `${member.email} is asked for no code anyway.`,
    );
    return 0;
  });
}

async function findAccount(db: Db) {
  const email = typeof values.email === 'string' ? values.email : stop(2, USAGE);
  const member = await findMemberByEmail(db, email);
  if (!member) complain(1, `There is no account with the address ${email}.`);
  return member;
}

/** 'tilda.sonnentau@…' is called 'tilda.sonnentau' until she says otherwise. */
function nameOf(email: unknown): unknown {
  return typeof email === 'string' ? email.split('@')[0] : undefined;
}

function complain(status: number, ...lines: string[]): number {
  for (const line of lines) console.error(line);
  return status;
}

function stop(status: number, ...lines: string[]): never {
  process.exit(complain(status, ...lines));
}
