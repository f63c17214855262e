import { z } from 'zod';
import { cleanLine } from './clean-text';
import {
  type Condition,
  formatCondition,
  MOST_CONDITIONS,
  parseCondition,
  readCondition,
} from './filters/condition';
import { customKey } from './filters/fields';

export const LIST_SORTS = [
  'created',
  'name',
  'company',
  'city',
  'stage',
  'called',
  'due',
  'postalCode',
  'country',
  'source',
  'attempts',
  'updated',
] as const;

type OwnSort = `custom.${string}`;

/** By what the list can be sorted, the fields of the workspace's own among them. */
export type ListSort = (typeof LIST_SORTS)[number] | OwnSort;

export const isOwnSort = (name: unknown): name is OwnSort =>
  typeof name === 'string' && name.length <= 200 && customKey(name) !== null && !name.includes('\0');

const word = z
  .string()
  .transform((text) => cleanLine(text).slice(0, 200))
  .transform((text) => text || undefined)
  .optional()
  .catch(undefined);

/** Whatever in an address makes no sense counts as not said: a list never answers with an error. */
const schema = z.object({
  q: word,
  stage: z.uuid().optional().catch(undefined),
  sort: z
    .union([z.enum(LIST_SORTS), z.custom<OwnSort>(isOwnSort)])
    .optional()
    .catch(undefined),
  order: z.enum(['asc', 'desc']).optional().catch(undefined),
  after: word,
  before: word,
  /** The saved view this began as, or `all` for none. */
  view: z
    .union([z.uuid(), z.literal('all')])
    .optional()
    .catch(undefined),
});

export type ListFilter = z.output<typeof schema> & {
  /** All of them hold for each prospect shown. */
  conditions?: Condition[];
};

/** Ways of saying a condition that links from elsewhere use. */
const SHORTCUTS = ['list', 'tag'] as const;

/** Reads the state of the prospect list from its address; of a repeated key the last one counts. */
export function readListFilter(search: URLSearchParams): ListFilter {
  const conditions = [...shortcuts(search), ...search.getAll('f').map(parseCondition)];
  const kept = withFormCondition(conditions, search).slice(0, MOST_CONDITIONS);
  return { ...schema.parse(Object.fromEntries(search)), ...(kept.length > 0 ? { conditions: kept } : {}) };
}

const shortcuts = (search: URLSearchParams): Condition[] =>
  SHORTCUTS.flatMap((field) => {
    const id = z.uuid().safeParse(search.get(field));
    return id.success ? { field, operator: 'any_of' as const, values: [id.data] } : [];
  });

/** What the filter form says: `field`, `op` and `value`, and with `at` which condition it changes. */
function withFormCondition(conditions: Condition[], search: URLSearchParams): Condition[] {
  const made = readCondition(search.get('field') ?? '', search.get('op') ?? '', search.getAll('value'));
  if (!made) return conditions;
  const at = Number(search.get('at') ?? Number.NaN);
  return conditions[at] ? conditions.with(at, made) : [...conditions, made];
}

/** Whether the address still has the filter form in it, which a shorter address says as well. */
export const saysForm = (search: URLSearchParams) =>
  search.has('op') || SHORTCUTS.some((field) => search.has(field));

export const isNarrowed = ({ q, stage, conditions = [] }: ListFilter) =>
  q !== undefined || stage !== undefined || conditions.length > 0;

/** What a saved view keeps of a filter: all but the page. */
export const searchOf = ({ after, before, view, ...kept }: ListFilter): string => toSearch(kept).toString();

function toSearch({ conditions = [], ...filter }: ListFilter): URLSearchParams {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) if (value !== undefined) search.set(key, value);
  for (const condition of conditions) search.append('f', formatCondition(condition));
  return search;
}

/**
 * The address of the list with this filter and some of it changed; `undefined` takes a part away. A change
 * starts at the first page again, unless it is the page that changes.
 */
export function listAddress(filter: ListFilter, changes: Partial<ListFilter>, path = '/prospects'): string {
  const search = toSearch({ ...filter, after: undefined, before: undefined, ...changes });
  return search.size > 0 ? `${path}?${search}` : path;
}

/** Everybody, whatever view the table opens with. */
export const EVERYBODY = '/prospects?view=all';

/** The address of the list when a part of its filter is taken away: never that of the view it opens with. */
export function addressWithout(filter: ListFilter, parts: Partial<ListFilter>, path?: string): string {
  const address = listAddress(filter, parts, path);
  return address === '/prospects' ? EVERYBODY : address;
}
