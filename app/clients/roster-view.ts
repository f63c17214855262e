import { foldText } from '~/platform/fold-text';
import type { RosterClient } from './roster.server';

export const ROSTER_SORTS = ['name', 'hours', 'next', 'health', 'referrals', 'since'] as const;

export type RosterSort = (typeof ROSTER_SORTS)[number];

/** What of the roster is shown, and in which order. */
export interface RosterView {
  state: 'active' | 'former';
  /** Words to look for. */
  q: string;
  /** The name of a service. */
  service: string;
  /** Only those that want attention. */
  attention: boolean;
  sort: RosterSort;
}

/** The view an address asks for; what makes no sense is left out. */
export function rosterView(search: URLSearchParams): RosterView {
  const sort = ROSTER_SORTS.find((sort) => sort === search.get('sort')) ?? 'name';
  return {
    state: search.get('state') === 'former' ? 'former' : 'active',
    q: search.get('q')?.trim().slice(0, 200) ?? '',
    service: search.get('service') ?? '',
    attention: search.get('attention') === 'yes',
    sort,
  };
}

/** The address of a view, with some things changed. */
export function rosterAddress(view: RosterView, change: Partial<RosterView> = {}): string {
  const { state, q, service, attention, sort } = { ...view, ...change };
  const search = new URLSearchParams({
    ...(state === 'former' ? { state } : {}),
    ...(q ? { q } : {}),
    ...(service ? { service } : {}),
    ...(attention ? { attention: 'yes' } : {}),
    ...(sort === 'name' ? {} : { sort }),
  });
  return search.size > 0 ? `/clients?${search}` : '/clients';
}

/** The services agreed with a client, each once. */
export const servicesOf = ({ engagements }: Pick<RosterClient, 'engagements'>): string[] => [
  ...new Set(engagements.flatMap(({ services }) => services)),
];

const far = Number.MAX_SAFE_INTEGER;

/** Smaller ones come first; what comes by name already stays so. */
const RANKS: Record<Exclude<RosterSort, 'name'>, (client: RosterClient) => number> = {
  hours: ({ agreed }) => -agreed,
  next: ({ next }) => next?.at?.getTime() ?? far,
  health: ({ health }) => -health.reasons.length,
  referrals: ({ referrals }) => -(referrals?.brought ?? 0),
  since: ({ since }) => -since.getTime(),
};

/** The clients a view shows, in its order. They come in the order of their names. */
export function arrangeRoster(clients: RosterClient[], view: RosterView): RosterClient[] {
  const words = foldText(view.q).split(/\s+/).filter(Boolean);
  const shown = clients.filter((client) => {
    const text = foldText([client.name, ...servicesOf(client)].join(' '));
    return (
      words.every((word) => text.includes(word)) &&
      (!view.service || servicesOf(client).includes(view.service)) &&
      (!view.attention || client.health.word === 'attention')
    );
  });
  if (view.sort === 'name') return shown;
  const rank = RANKS[view.sort];
  return shown.toSorted((one, other) => rank(one) - rank(other));
}
