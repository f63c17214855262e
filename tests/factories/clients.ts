import { convertProspect } from '~/clients/convert-prospect.server';
import { listServices } from '~/clients/queries.server';
import { seedServices } from '~/clients/seed-services.server';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { BUILT_AT, buildProspect, buildStages } from './prospects';
import { buildWorkspace } from './workspace';

type Conversion = Parameters<typeof convertProspect>[1];

/** A workspace that can win clients: with stages and services. */
export async function buildClientWorkspace(db: Db): Promise<MemberActor> {
  const actor = await buildWorkspace(db);
  await buildStages(db, actor);
  await seedServices(db, { workspaceId: actor.workspaceId, locale: 'de' });
  return actor;
}

/** What is agreed with a client unless a test says otherwise: ten hours a week of e-mail and reports. */
export async function buildConversion(
  db: Db,
  actor: MemberActor,
  values: Partial<Conversion> & { prospectId: string },
): Promise<Conversion> {
  const [email, reports] = await listServices(db, actor.workspaceId);
  return {
    services: [email?.id ?? '', reports?.id ?? ''],
    kind: 'regular',
    hoursPerWeek: 10,
    rateCents: 4200,
    currency: 'EUR',
    startsOn: '2026-03-09',
    confidential: false,
    officeHours: [{ weekday: 2, from: '09:00', to: '11:00' }],
    contacts: [],
    agreements: ['nda'],
    tasks: [],
    actor,
    now: BUILT_AT,
    ...values,
  };
}

/** A client, made of a prospect of its own. */
export async function buildClient(
  db: Db,
  actor: MemberActor,
  { company = 'Kanzlei Beispiel', ...values }: Partial<Conversion> & { company?: string } = {},
): Promise<{ clientId: string; prospectId: string }> {
  const prospectId = await buildProspect(db, actor, { firstName: 'Erika', lastName: 'Beispiel', company });
  const result = await convertProspect(db, await buildConversion(db, actor, { prospectId, ...values }));
  if (!result.ok) throw new Error(`The client was not built: ${result.error}`);
  return { clientId: result.value.clientId, prospectId };
}
