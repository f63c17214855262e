import type { callingHours as english } from '../en/calling-hours';
import type { Translated } from '../translations';

export const callingHours: Translated<typeof english> = {
  title: 'Anrufzeiten',
  text: 'Wann in Büros jemand abnimmt, je Land und Wochentag, in der Ortszeit dort. Die Feiertage dort fallen von selbst heraus.',
  countries: 'Länder',
  changed: 'geändert',
  other: 'Ein anderes Land',
  show: 'Zeiten zeigen',
  windows: 'Büros sind zu erreichen',
  hint: 'Eine Zeile je Tag; mit + kommt ein zweites Fenster dazu. Anrufrunden und neue Versuche halten sich daran.',
  never: 'gar nicht',
  usual: 'Wieder die üblichen Zeiten',
  noWindow: 'Bitte lassen Sie mindestens ein Fenster stehen, oder nehmen Sie wieder die üblichen Zeiten.',
};
