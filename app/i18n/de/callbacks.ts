import type { callbacks as english } from '../en/callbacks';
import type { Translated } from '../translations';
import { callbackPane } from './callback-pane';

export const callbacks: Translated<typeof english> = {
  title: 'Rückrufe',
  text: 'Was Sie versprochen haben. Anrufrunden bringen diese zuerst, sobald ihre Zeit gekommen ist.',
  late: 'Überfällig:',
  groups: { overdue: 'Überfällig', today: 'Heute', later: 'Später' },
  emptyTitle: 'Es ist kein Rückruf versprochen',
  emptyText: 'Wenn Sie am Telefon eine Zeit vereinbaren, steht sie hier, und Anklang erinnert Sie daran.',
  emptyAction: 'Zu den Anrufen',
  move: 'Verschieben',
  moveTitle: 'Rückruf bei {{name}} verschieben',
  moveText: 'Versprochen für {{time}}.',
  reason: 'Warum',
  reasonHint: 'Steht im Verlauf, damit Sie es zu Beginn des Gesprächs sagen können.',
  moveSubmit: 'Rückruf verschieben',
  cancelTitle: 'Oder streichen',
  cancelText: 'Der Kontakt bleibt und wird angerufen wie jeder andere.',
  cancelSubmit: 'Rückruf streichen',
  errors: {
    callback_time_missing: 'Bitte tragen Sie ein, wann Sie zurückrufen.',
    callback_time_invalid: 'Das ist kein Datum mit Uhrzeit. Bitte wählen Sie eines.',
    callback_time_past: 'Diese Zeit ist schon vorbei. Bitte wählen Sie eine spätere.',
    not_found: 'Dieser Rückruf ist nicht mehr offen.',
  },
  ...callbackPane,
};
