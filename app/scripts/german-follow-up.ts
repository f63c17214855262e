import type { ScriptContent } from '~db/schema/scripts';

/** What a German-speaking workspace says once somebody has her documents. Lines in round brackets are for her. */
export const germanFollowUp: ScriptContent = {
  sections: [
    {
      id: 'opener',
      kind: 'opener',
      text: `Guten Tag, hier ist {{Absender}}. Spreche ich mit {{Name sonst="der Person, mit der ich telefoniert habe"}}?

Wir haben {{#if Gesprächsdatum}}am {{Gesprächsdatum}}{{else}}neulich{{/if}} telefoniert, und danach habe ich Ihnen meine Unterlagen geschickt.`,
    },
    {
      id: 'permission',
      kind: 'permission',
      text: `Passt es gerade für eine Minute?

(Antwort abwarten.)`,
      branches: [
        { id: 'permission-yes', title: '„Ja, kurz.“', text: 'Danke, ich mache es kurz.', leadsTo: 'reason' },
        {
          id: 'permission-later',
          title: '„Gerade schlecht.“',
          text: `Kein Problem. Wann passt es Ihnen besser, eher am Vormittag oder am späten Nachmittag?

(Zeit vereinbaren, dann das Ergebnis „Rückruf“ wählen.)`,
        },
        {
          id: 'permission-who',
          title: '„Wer sind Sie noch mal?“',
          text: 'Die selbstständige persönliche Assistentin, die Ihnen Postfach, Termine und Schriftverkehr abnehmen kann.',
          leadsTo: 'reason',
        },
      ],
    },
    {
      id: 'reason',
      kind: 'reason',
      text: `Ich möchte hören, welchen Eindruck Sie haben. Konnten Sie schon hineinschauen?{{#if Leistungen}}

(Gefragt wurde nach: {{Leistungen}}.){{/if}}`,
      branches: [
        {
          id: 'has-read',
          title: '„Ja, habe ich.“',
          text: 'Das freut mich. Was davon könnten Sie am ehesten brauchen?',
          leadsTo: 'questions',
        },
        {
          id: 'not-read',
          title: '„Noch nicht.“',
          text: 'Das geht den meisten so. Dann sage ich Ihnen das Wichtigste in zwei Sätzen.',
          leadsTo: 'offer',
        },
        {
          id: 'not-arrived',
          title: '„Da kam nichts an.“',
          text: `Schauen Sie bitte einmal im Ordner für unerwünschte Nachrichten nach? Und nennen Sie mir zur Sicherheit noch einmal Ihre Adresse?

(Mit der Adresse beim Kontakt vergleichen. Wann die Nachricht hinausging, steht im Postausgang.)`,
        },
      ],
    },
    {
      id: 'questions',
      kind: 'questions',
      text: `Welche Aufgabe würden Sie mir als erste geben?

Was müssten Sie noch wissen, damit Sie ein gutes Gefühl haben?

Wer entscheidet außer Ihnen noch mit?

Ab wann käme Ihnen Entlastung gelegen?

(Ausreden lassen, Stichworte notieren.)`,
      branches: [
        {
          id: 'must-discuss',
          title: '„Das muss ich besprechen.“',
          text: 'Gern. Welche Frage wird als Erstes kommen? Dann gebe ich Ihnen die Antwort gleich mit.',
          leadsTo: 'close',
        },
        {
          id: 'not-urgent',
          title: '„Das eilt nicht.“',
          text: 'Woran würden Sie merken, dass es so weit ist? Dann melde ich mich genau zu dieser Zeit wieder.',
          leadsTo: 'close',
        },
        {
          id: 'could-try',
          title: '„Wir könnten es versuchen.“',
          text: 'Sehr gern. Dann schlage ich einen kleinen Anfang vor.',
          leadsTo: 'offer',
        },
      ],
    },
    {
      id: 'offer',
      kind: 'offer',
      text: `Mein Vorschlag: Wir fangen mit einer einzigen Aufgabe an, die bei Ihnen schon länger liegt. Den Preis dafür kennen Sie vorher.

Danach sagen Sie mir, ob wir weitermachen. Welcher Tag passt Ihnen, um das in einer Viertelstunde zu besprechen?

(Bei einer Zeit das Ergebnis „Termin vereinbart“ wählen, bei einer festen Zusage „Gewonnen“.)`,
    },
    {
      id: 'objections',
      kind: 'objections',
      text: `Das verstehe ich. Darf ich kurz nachfragen?

(Erst zustimmen, dann fragen, dann still sein. Die Antworten stehen auf den Karten unten.)`,
    },
    {
      id: 'documents',
      kind: 'documents',
      text: `Fehlt Ihnen noch etwas, eine andere Arbeitsprobe vielleicht? Das schicke ich Ihnen gern nach.

(Dafür braucht es ein Ja, das auch weitere Nachrichten erlaubt: den längeren Satz zur Einwilligung vorlesen.)`,
    },
    {
      id: 'close',
      kind: 'close',
      text: `Vielen Dank, dass Sie sich die Zeit genommen haben. {{#if Rückruftermin}}Dann hören wir uns am {{Rückruftermin}}.{{else}}Wann darf ich wieder anrufen?{{/if}}

Ich wünsche Ihnen einen guten Tag.`,
    },
    {
      id: 'gatekeeper',
      kind: 'gatekeeper',
      text: `Guten Tag, hier ist {{Absender}}. Ich habe {{Name sonst="Ihrem Haus"}} nach einem Telefonat meine Unterlagen geschickt und möchte hören, ob noch etwas offen ist. Können Sie mich bitte verbinden?

Wenn es gerade nicht geht: Wann ist eine gute Zeit?

(Das Ergebnis „Empfang“ hält Name, Durchwahl und beste Zeit fest.)`,
    },
    {
      id: 'voicemail',
      kind: 'voicemail',
      text: `Guten Tag, eine Nachricht für {{Name sonst="die Büroleitung"}}. Hier ist {{Absender}}, die persönliche Assistentin, die Ihnen ihre Unterlagen geschickt hat.

Ich wollte hören, ob noch eine Frage offen ist, und versuche es in den nächsten Tagen noch einmal. Sie erreichen mich unter {{Absendertelefon sonst="der Nummer auf Ihrem Display"}}.

Vielen Dank und auf Wiederhören.`,
    },
  ],
  cards: [
    {
      id: 'no-time-to-read',
      kind: 'objection',
      title: '„Ich kam nicht dazu.“',
      text: `Das ist der beste Grund, mit mir zu arbeiten. Darf ich Ihnen in zwei Sätzen sagen, was darin steht?`,
    },
    {
      id: 'not-now',
      kind: 'objection',
      title: '„Im Moment nicht.“',
      text: `Das ist in Ordnung. Wann sieht es anders aus, nach dem Quartal oder nach dem Sommer? Dann melde ich mich zu der Zeit, und vorher haben Sie Ruhe vor mir.

(Ergebnis „Später“ oder, mit fester Zeit, „Rückruf“.)`,
    },
    {
      id: 'no-budget',
      kind: 'objection',
      title: '„Dafür ist kein Geld da.“',
      text: `Das höre ich oft. Deshalb gibt es mich auch für zwei Stunden in der Woche. Welche Aufgabe kostet Sie selbst am meisten Zeit?`,
    },
    {
      id: 'somebody-else',
      kind: 'objection',
      title: '„Wir haben jemand anderen.“',
      text: `Danke, dass Sie es mir sagen. Darf ich fragen, was den Ausschlag gegeben hat? Und wenn Ihre Assistenz einmal ausfällt, bin ich gern da.`,
    },
    {
      id: 'no-more-calls',
      kind: 'objection',
      title: '„Bitte nicht mehr anrufen.“',
      text: `Das mache ich. Ihre Nummer wird sofort gesperrt, und Sie hören nichts mehr von mir. Alles Gute für Sie.

(Ergebnis „Nie wieder anrufen“.)`,
    },
    {
      id: 'how-to-begin',
      kind: 'question',
      title: '„Wie fangen wir an?“',
      text: `Mit einer Viertelstunde am Telefon: Sie sagen mir, was zu tun ist und bis wann. Ich unterschreibe die Vertraulichkeitsvereinbarung, Sie geben mir Zugang zu dem, was ich brauche, und ich fange an.`,
    },
    {
      id: 'price',
      kind: 'question',
      title: '„Was kostet das?“',
      text: `Ich rechne nach Stunden ab oder mit einem festen Kontingent im Monat. Für den Anfang nenne ich Ihnen einen Preis für die eine Aufgabe.

(Den eigenen Satz nennen, dann nichts mehr sagen.)`,
    },
    {
      id: 'cover',
      kind: 'question',
      title: '„Und wenn Sie ausfallen?“',
      text: `Dann erfahren Sie es von mir am selben Morgen. Ich halte fest, wie Ihre Abläufe gehen, sodass nichts nur in meinem Kopf ist. Urlaub kündige ich rechtzeitig an.`,
    },
    {
      id: 'access',
      kind: 'question',
      title: '„Sie sehen dann meine Post?“',
      text: `Nur das, was Sie mir freigeben. Viele beginnen mit einem eigenen Ordner oder nur mit dem Kalender. Was ich sehe, bleibt bei mir, das unterschreibe ich Ihnen vorher.`,
    },
    {
      id: 'other-clients',
      kind: 'question',
      title: '„Für wen arbeiten Sie noch?“',
      text: `Namen nenne ich nur, wenn der jeweilige Kunde es erlaubt hat, so halte ich es auch mit Ihrem. Was ich zeigen darf, steckt in den Arbeitsproben.`,
    },
  ],
};
