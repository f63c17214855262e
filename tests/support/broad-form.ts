import { newId } from '~db/columns';

/** Fields of many forms at once: what a form doesn't ask for it leaves alone. Ids lead to the records given. */
export function broadForm(ids: Record<string, string>): URLSearchParams {
  const of = (table: string) => ids[table] ?? newId();
  const words = {
    ...{ name: 'Fremd', title: 'Fremd', text: 'Fremd', note: 'Fremd', body: 'Fremd', subject: 'Fremd' },
    ...{
      label: 'Fremd',
      lastName: 'Fremd',
      reason: 'Fremd',
      description: 'Fremd',
      field: 'city',
      value: 'Fremd',
    },
    ...{ email: 'fremd@fremd.example', url: 'https://fremd.example', language: 'de', country: 'DE' },
    ...{ at: '2026-12-01T10:00', date: '2026-12-01', day: '2026-12-01', from: '09:00', to: '10:00' },
    ...{
      hours: '1',
      duration: '1:00',
      minutes: '60',
      version: '0',
      position: '0',
      days: '3',
      code: '123456',
    },
    ...{
      archived: 'yes',
      done: 'yes',
      released: 'yes',
      asks: 'yes',
      direction: 'up',
      order: 'up',
      action: 'up',
    },
    ...{
      state: 'invalid',
      kind: 'phone',
      role: 'owner',
      scope: 'write',
      until: '2027-01-01',
      channel: 'mail',
    },
  };
  const references = {
    ...{
      id: of('prospects'),
      prospectId: of('prospects'),
      prospect: of('prospects'),
      companyId: of('companies'),
    },
    ...{ clientId: of('clients'), stageId: of('stages'), stage: of('stages'), listId: of('prospect_lists') },
    ...{ list: of('prospect_lists'), sequenceId: of('sequences'), sequence: of('sequences') },
    ...{
      packetId: of('packets'),
      scriptId: of('call_scripts'),
      templateId: of('templates'),
      tagId: of('tags'),
    },
    ...{
      documentId: of('documents'),
      viewId: of('saved_views'),
      memberId: of('members'),
      a: of('prospects'),
    },
    ...{ b: of('prospects'), keptId: of('companies'), goneId: of('companies'), referrerId: of('clients') },
  };
  return new URLSearchParams({ ...words, ...references });
}
