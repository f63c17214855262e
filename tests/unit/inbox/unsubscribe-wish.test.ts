import { expect, test } from 'vitest';
import { isUnsubscribeWish } from '~/inbox/unsubscribe-wish';

test.each([
  'Unsubscribe',
  'STOP!',
  'Bitte abmelden.',
  'Bitte keine weiteren Mails.',
  'Bitte schreiben Sie mir nicht mehr.',
  'Ich möchte keine E-Mails mehr von Ihnen erhalten.',
  'Nehmen Sie mich bitte aus Ihrem Verteiler.',
  'Bitte löschen Sie meine Daten.',
  'Hiermit widerspreche ich der Nutzung meiner Daten zu Werbezwecken.',
  'Bitte sehen Sie künftig davon ab, uns nicht mehr anschreiben zu wollen. Kontaktieren Sie uns nicht mehr!',
  'Wir haben keinen Bedarf und bitten Sie, uns nicht wieder zu kontaktieren.',
  'Please remove me from your list.',
  'Please stop emailing me.',
  'Do not contact me again.',
  'No more emails please.',
  "I don't want any more messages from you.",
])('is a wish to be left alone: %s', (text) => {
  expect(isUnsubscribeWish({ subject: 'Re: Meine Unterlagen', text })).toBe(true);
});

test.each([
  'Vielen Dank, ich melde mich nächste Woche.',
  'Ich habe keine weiteren Fragen.',
  'Bitte schicken Sie die Unterlagen nicht mehr heute, morgen reicht.',
  'Ich möchte mich nicht abmelden, im Gegenteil.',
  "Please don't call me before Thursday.",
  'Keine Nachricht ist auch eine Nachricht.',
  'Wenn Sie unseren Newsletter abbestellen möchten, klicken Sie hier: https://muster-bau.example/ab',
  'Can you remove the second page from the offer?',
  'Wir stoppen das Projekt im Mai, danach gern.',
])('is none: %s', (text) => {
  expect(isUnsubscribeWish({ subject: 'Re: Meine Unterlagen', text })).toBe(false);
});
