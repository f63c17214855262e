import { listPackets } from '~/packets/queries.server';
import { listTemplates } from '~/templates/queries.server';
import type { Db } from '~db/client';

/** What an e-mail step can send, as its selects show it. */
export async function findStepChoices(db: Db, workspaceId: string) {
  const [templates, packets] = await Promise.all([
    listTemplates(db, workspaceId),
    listPackets(db, workspaceId),
  ]);
  const asOption = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  return { templates: templates.map(asOption), packets: packets.map(asOption) };
}
