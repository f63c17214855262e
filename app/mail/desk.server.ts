import type { AppContext } from '~/platform/context';
import { inGroups } from '~/platform/in-groups';
import { type Claim, type Claimant, claimDeliveries, type NoClaim } from './claim-deliveries.server';
import { settleSent } from './settle-deliveries.server';

/** What brings somebody to the desk. */
interface Visit {
  /** A message that the server has taken. */
  sent?: Claim;
  /** Wants the next message. */
  claimant?: Claimant;
}

/** Where lanes tell what they have sent and get their next message. */
export interface Desk {
  visit(visit: Visit): Promise<Claim | NoClaim>;
}

/** Whoever comes to the desk while it is busy is served together with the others who wait: in one transaction. */
export function openDesk({
  db,
  secrets,
  env,
  now,
}: Pick<AppContext, 'db' | 'secrets' | 'env' | 'now'>): Desk {
  const visit = inGroups((visits: Visit[]) =>
    db.transaction(async (tx) => {
      const sent = visits.flatMap(({ sent }) => sent ?? []);
      if (sent.length > 0) await settleSent(tx, sent, now());
      const claimants = visits.flatMap(({ claimant }) => claimant ?? []);
      const means = { secrets, appUrl: env.APP_URL, now: now() };
      const claims = claimants.length > 0 ? await claimDeliveries(tx, { claimants, ...means }) : [];
      return visits.map(({ claimant }) => (claimant && claims[claimants.indexOf(claimant)]) ?? 'nothing');
    }),
  );
  return { visit };
}
