import { prospectRows } from '~/prospects/prospect-rows.server';
import type { Db } from '~db/client';
import { companyRows } from './company-rows.server';
import { findGroups } from './find-groups.server';
import type { Look } from './look';
import { kindOf, type Rule } from './rules';

/** Of a large group; the others come up when some of these are merged. */
const MOST_SHOWN = 10;

/** A page of groups with what tells their records apart, looked up in one query. */
export async function findDuplicatesPage(
  db: Db,
  wanted: { workspaceId: string; rule: Rule; after?: string },
) {
  const { groups, next } = await findGroups(db, wanted);
  const shown = groups.map((group) => ({ ...group, ids: group.ids.slice(0, MOST_SHOWN) }));
  const ids = shown.flatMap((group) => group.ids);
  const looks = new Map((await looksOf(db, wanted, ids)).map((look) => [look.id, look]));
  return {
    next,
    groups: shown.map(({ shared, ids }, index) => ({
      shared,
      more: (groups[index]?.ids.length ?? 0) - ids.length,
      records: ids.flatMap((id) => looks.get(id) ?? []),
    })),
  };
}

async function looksOf(
  db: Db,
  { workspaceId, rule }: { workspaceId: string; rule: Rule },
  ids: string[],
): Promise<Look[]> {
  if (kindOf(rule) === 'company') return await companyRows(db, workspaceId, ids);
  const rows = await prospectRows(db, workspaceId, [...new Set(ids)]);
  return rows.map(({ id, title, firstName, lastName, company, city, phone, stage }) => ({
    id,
    to: `/prospects/${id}`,
    name: [title, firstName, lastName].filter(Boolean).join(' ') || company || phone,
    about: [company, city, phone, stage.name].filter((part): part is string => part !== null),
  }));
}
