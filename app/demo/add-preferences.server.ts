import { addCustomField } from '~/custom-fields/add-custom-field.server';
import { saveView } from '~/prospects/views/save-view.server';
import type { DemoContext } from './demo-context';

/** A view of the table kept under a name, and a field of her own. */
export async function addPreferences({ tx, texts, actor, now }: DemoContext): Promise<void> {
  await saveView(tx, { name: texts.view, shared: false, search: 'sort=due', actor, now });
  await addCustomField(tx, { ...texts.fields.referred, kind: 'choice', actor, now });
}
