import type { AppContext } from '~/platform/context';
import { inGroups } from '~/platform/in-groups';
import { openKeyed } from '~db/client';
import { limitTransaction } from '~db/limit-transaction';
import { planOnce } from '~db/plan-once';
import { claimDeliveries, type NoClaim } from './claim-deliveries.server';
import { findHindrances, type Hindrance } from './find-hindrances.server';
import { type Claim, giveBack } from './hold-lease.server';
import { Shelf } from './shelf.server';
import { writeDown } from './write-down.server';

/** What brings a lane to the desk. */
interface Visit {
  /** A message that the server has taken. */
  sent?: Claim;
  /** The message that it is about to hand over. */
  begins?: Claim;
}

/** Where lanes get their messages and tell what becomes of them. */
export interface Desk {
  take(): Promise<Claim | NoClaim>;
  /** The next message, if one lies ready. */
  takeReady(): Claim | undefined;
  /** One that was taken and hasn't begun. */
  putBack(claim: Claim): void;
  /**
   * Writes down what was sent and what begins. What keeps the latter from going is asked once more after that; null when
   * nothing does: from here on silence of the server leaves open whether it arrived.
   */
  visit(visit: Visit): Promise<Hindrance | null>;
  /** Puts what lies ready for a mailbox back into the queue. */
  clear(mailboxId: string): Promise<void>;
  /** Puts everything back that lies ready. */
  close(): Promise<void>;
}

type DeskContext = Pick<AppContext, 'db' | 'secrets' | 'env' | 'log' | 'now'>;

/** Whoever comes to the desk while it is busy is served together with the others who wait. */
export function openDesk({ db, secrets, env, log, now }: DeskContext): Desk {
  const keyed = openKeyed(db);
  // Before a mail server waits for it; while the database is away, the first visit says so.
  keyed.connect().catch(() => undefined);
  const shelf = new Shelf((most) =>
    db.transaction(async (tx) => {
      await Promise.all([limitTransaction(tx), planOnce(tx)]);
      return claimDeliveries(tx, { most, secrets, appUrl: env.APP_URL, now: now() });
    }),
  );
  const visit = inGroups(async (visits: Visit[]) => {
    const sent = visits.flatMap(({ sent }) => sent ?? []);
    const begins = visits.flatMap(({ begins }) => begins ?? []);
    // They travel together over one connection, so that the question is asked when the rest is committed.
    const [, hindrances] = await Promise.all([
      writeDown(keyed.db, { sent, begins, now: now() }),
      findHindrances(keyed.db, begins),
    ]);
    return visits.map(({ begins: begun }) => (begun && hindrances[begins.indexOf(begun)]) ?? null);
  });
  const clear = async (mailboxId?: string) => giveBack(db, await shelf.clear(mailboxId));
  return {
    take: () => shelf.take(),
    takeReady: () => shelf.takeReady(),
    putBack: (claim) => shelf.putBack(claim),
    visit,
    clear,
    async close() {
      await clear().catch((error) => log.warn({ err: error }, 'claimed mail waits until its leases run out'));
      await keyed.close();
    },
  };
}
