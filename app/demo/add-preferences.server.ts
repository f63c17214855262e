import { addCustomField } from '~/custom-fields/add-custom-field.server';
import { saveView } from '~/prospects/views/save-view.server';
import type { DemoContext } from './demo-context';

const VIEW = { name: 'Wieder anrufen', shared: false, search: 'sort=due' };

const FIELD = {
  label: 'Empfohlen durch',
  kind: 'choice',
  choices: ['Kundin', 'Netzwerk', 'Messe'],
} as const;

/** A view of the table kept under a name, and a field of her own. */
export async function addPreferences({ tx, actor, now }: DemoContext): Promise<void> {
  await saveView(tx, { ...VIEW, actor, now });
  await addCustomField(tx, { ...FIELD, choices: [...FIELD.choices], actor, now });
}
