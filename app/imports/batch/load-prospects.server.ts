import { sql } from 'drizzle-orm';
import type { PhoneNumber } from '~/prospects/phone-number.server';
import type { Db } from '~db/client';
import { idSet } from '~db/rows';
import { type KnownProspect, noAdditions, type ProspectValues } from './known-prospect';

type StoredProspect = Pick<
  KnownProspect,
  'id' | 'version' | 'custom' | 'warm' | 'isFromImport' | 'emails' | 'tagIds' | 'listIds'
> &
  ProspectValues & { phones: PhoneNumber[]; domain: string | null };

export interface LoadedProspect {
  prospect: KnownProspect;
  /** Of its company. */
  domain: string | null;
}

/** Prospects with everything an import may add to, the oldest first; rows are locked until the transaction ends. */
export async function loadProspects(
  tx: Db,
  { workspaceId, importId }: { workspaceId: string; importId: string },
  ids: readonly string[],
): Promise<LoadedProspect[]> {
  if (ids.length === 0) return [];
  const stored = await tx.execute<StoredProspect & Record<string, unknown>>(sql`
    select p.id, p.version, p.custom, p.warm, p.salutation, p.title, p.position, p.website, p.street, p.city,
      p.region, p.country, p.source, p.notes, nullif(p.legal_basis, 'none') "legalBasis", p.company_id "companyId", p.first_name "firstName",
      p.last_name "lastName", p.postal_code "postalCode",
      (select c.domain from companies c where c.workspace_id = p.workspace_id and c.id = p.company_id) domain,
      exists (select from import_rows r where r.workspace_id = p.workspace_id and r.prospect_id = p.id
        and r.import_id = ${importId}) "isFromImport",
      (select coalesce(json_agg(json_build_object('e164', n.e164, 'extension', n.extension, 'kind', n.kind)
        order by n.position), '[]') from phone_numbers n
        where n.workspace_id = p.workspace_id and n.prospect_id = p.id) phones,
      array(select a.address from email_addresses a where a.workspace_id = p.workspace_id
        and a.prospect_id = p.id order by a.position) emails,
      array(select g.tag_id from prospect_tags g where g.workspace_id = p.workspace_id
        and g.prospect_id = p.id) "tagIds",
      array(select e.list_id from prospect_list_entries e where e.workspace_id = p.workspace_id
        and e.prospect_id = p.id) "listIds"
    from prospects p
    where p.workspace_id = ${workspaceId} and p.id in ${idSet(ids)}
    order by p.created_at, p.id for update of p`);
  return [...stored].map(asLoaded);
}

function asLoaded({ domain, ...row }: StoredProspect): LoadedProspect {
  const { id, version, custom, warm, isFromImport, phones, emails, tagIds, listIds, ...values } = row;
  const state = { isNew: false, stageId: null, isChanged: false, isFromImport, added: noAdditions() };
  return {
    prospect: { id, version, custom, warm, phones, emails, tagIds, listIds, values, ...state },
    domain,
  };
}
