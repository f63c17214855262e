import type { Health } from './health';
import { HealthBadge } from './health-badge';

type ClientStateProps = {
  /** Since when, in words. */
  since: string;
  /** Null for a former client. */
  health: Health | null;
};

/** Below a client's name: since when, and how it goes. */
export function ClientState({ since, health }: ClientStateProps) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      {since}
      {health && <HealthBadge health={health} why />}
    </span>
  );
}
