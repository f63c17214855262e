import type { AppContext } from '~/platform/context';
import { inGroups } from '~/platform/in-groups';
import { type Claim, type Claimant, claimDeliveries, type NoClaim } from './claim-deliveries.server';
import { type Settlement, settleDeliveries } from './settle-deliveries.server';

/** Where those who send get their messages and tell what became of them. */
export interface Desk {
  claim(claimant: Claimant): Promise<Claim | NoClaim>;
  settle(settlement: Settlement): Promise<void>;
}

/** Whoever comes to the desk while it is busy is served together with the others who wait: in one transaction. */
export function openDesk({
  db,
  secrets,
  env,
  now,
}: Pick<AppContext, 'db' | 'secrets' | 'env' | 'now'>): Desk {
  return {
    claim: inGroups((claimants) =>
      claimDeliveries(db, { claimants, secrets, appUrl: env.APP_URL, now: now() }),
    ),
    settle: inGroups(async (settlements) => {
      await settleDeliveries(db, settlements, now());
      return settlements.map(() => undefined);
    }),
  };
}
