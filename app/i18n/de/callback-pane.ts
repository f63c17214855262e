import type { callbackPane as english } from '../en/callback-pane';
import type { Translated } from '../translations';

export const callbackPane: Translated<typeof english> = {
  time: 'Wann, nach der Uhr dort',
  there: 'dort {{time}} Uhr',
  here: 'Bei Ihnen ist das {{time}}.',
  reminder: {
    late: 'Rückruf überfällig: {{time}}',
    soon: 'Gleich zurückrufen: {{time}}',
    putAside: 'Auf diesem Bildschirm ausblenden',
    all: 'Alle {{count}} ansehen',
  },
  callNow: 'Jetzt anrufen',
};
