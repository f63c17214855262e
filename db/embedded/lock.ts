import { randomUUID } from 'node:crypto';
import { link, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { findProcess } from './process';

export interface Lock {
  release(): Promise<void>;
}

/** How long somebody may need to put a dead claim away; after that she is dead too. */
const TAKEOVER = 10_000;

/** Claims `file` for this process; undefined while another living process holds it. A dead holder's claim is void. */
export async function takeLock(file: string): Promise<Lock | undefined> {
  if (!(await claim(file)) && !((await putDeadClaimAway(file)) && (await claim(file)))) return undefined;
  return { release: () => rm(file, { force: true }) };
}

/** Whether a living process holds the claim. */
export const isLocked = async (file: string): Promise<boolean> => isAlive(await readClaim(file));

/** The claim is written before it gets its name, so that nobody reads half of it. */
async function claim(file: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, `${process.pid} ${findProcess(process.pid)?.startedAt}\n`);
  try {
    return await succeeds(link(draft, file), 'EEXIST');
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * Of many who find the same dead claim, one gives it a second name and removes it; whoever meets that name leaves it
 * to her. Under the second name it is looked at again, since by then it could be a living claim.
 */
async function putDeadClaimAway(file: string): Promise<boolean> {
  const found = await readClaim(file);
  if (isAlive(found)) return false;
  const aside = `${file}.void`;
  if (!(await succeeds(link(file, aside), 'EEXIST', 'ENOENT'))) {
    const { ctimeMs = Date.now() } = (await stat(aside).catch(() => undefined)) ?? {};
    if (Date.now() - ctimeMs > TAKEOVER) await rm(aside, { force: true });
    return false;
  }
  const isStillDead = (await readClaim(aside)) === found;
  if (isStillDead) await rm(file, { force: true });
  await rm(aside, { force: true });
  return isStillDead;
}

/** Whether it came to pass; false when it failed with one of the codes. */
async function succeeds(work: Promise<void>, ...codes: string[]): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (codes.includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

const readClaim = (file: string) => readFile(file, 'utf8').catch(() => '');

function isAlive(claim: string): boolean {
  const [pid, ...startedAt] = claim.trim().split(' ');
  return pid !== '' && findProcess(Number(pid))?.startedAt === startedAt.join(' ');
}
