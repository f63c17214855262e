/**
 * npm run audit -- verify
 * Checks that the audit trail is what was written. One JSON object on standard output; the exit status is 1 when an
 * event was changed or is missing.
 */
import { verifyTrail } from '~/audit/verify-trail.server';
import { withDatabase } from './with-database';

if (process.argv[2] !== 'verify') {
  console.error('Usage: npm run audit -- verify');
  process.exit(2);
}

await withDatabase(async (db) => {
  const workspaces = await verifyTrail(db);
  const broken = workspaces.find(({ ok }) => !ok);
  const events = workspaces.reduce((sum, trail) => sum + trail.events, 0);
  console.log(JSON.stringify({ events, ok: !broken, firstBroken: broken?.firstBroken ?? null, workspaces }));
  return broken ? 1 : 0;
});
