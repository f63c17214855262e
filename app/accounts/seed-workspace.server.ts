import { seedOutcomes } from '~/calls/seed-outcomes.server';
import { seedServices } from '~/clients/seed-services.server';
import type { Locale } from '~/i18n/locales';
import { seedStages } from '~/prospects/seed-stages.server';
import { seedScripts } from '~/scripts/seed-scripts.server';
import { seedMailing } from '~/sequences/seed-mailing.server';
import type { Db } from '~db/client';

/** What every workspace holds from the start, named in its language; call it in the transaction that creates it. */
export async function seedWorkspace(
  tx: Db,
  workspace: { workspaceId: string; locale: Locale },
): Promise<void> {
  const { workspaceId } = workspace;
  const stages = await seedStages(tx, workspace);
  await seedOutcomes(tx, { workspaceId, stages });
  await seedServices(tx, workspace);
  const { followUpId: scriptId } = await seedScripts(tx, workspace);
  await seedMailing(tx, { ...workspace, scriptId });
}
