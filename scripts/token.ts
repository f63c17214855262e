/**
 * npm run token -- create --email E [--name N] [--scope read|write]
 * Prints {"token":"…"} and nothing else to standard output.
 */
import { parseArgs } from 'node:util';
import { createToken } from '~/accounts/api-tokens/create-token.server';
import { tokenSchema } from '~/accounts/api-tokens/schema';
import { findMemberByEmail } from '~/accounts/find-member-by-email.server';
import { withDatabase } from './with-database';

const USAGE = 'Usage: npm run token -- create --email E [--name N] [--scope read|write]';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    email: { type: 'string' },
    name: { type: 'string', default: 'npm run token' },
    scope: { type: 'string', default: 'write' },
  },
});
const wanted = tokenSchema.safeParse(values);
const { email } = values;

if (positionals[0] !== 'create' || typeof email !== 'string' || !wanted.success) {
  console.error(USAGE);
  process.exit(2);
}

await withDatabase(async (db) => {
  const member = await findMemberByEmail(db, email);
  if (!member) {
    console.error(`There is no account with the address ${email}. Create it with: npm run user -- create`);
    return 1;
  }
  const token = await createToken(db, { ...wanted.data, actor: member.actor, now: new Date() });
  console.log(JSON.stringify({ token }));
  return 0;
});
