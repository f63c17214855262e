import type { ScriptContent } from '~db/schema/scripts';

/** The script a German-speaking workspace starts with. Lines in round brackets are for her, not for saying aloud. */
export const germanScript: ScriptContent = {
  sections: [
    {
      id: 'opener',
      kind: 'opener',
      text: `Guten Tag, hier ist {{Absender}}. Spreche ich mit {{Name sonst="der Person, bei der im Büro alles zusammenläuft"}}?

Schön, dass ich Sie erreiche.`,
    },
    {
      id: 'permission',
      kind: 'permission',
      text: `Wir kennen uns noch nicht, ich rufe einfach so an. Darf ich Ihnen in einer Minute sagen, worum es geht? Danach entscheiden Sie.

(Antwort abwarten.)`,
      branches: [
        { id: 'permission-yes', title: '„Ja, gern.“', text: 'Danke, das ist nett.', leadsTo: 'reason' },
        {
          id: 'permission-later',
          title: '„Gerade schlecht.“',
          text: `Das verstehe ich. Wann passt es Ihnen besser, eher am Vormittag oder am späten Nachmittag?

(Zeit vereinbaren, dann das Ergebnis „Rückruf“ wählen.)`,
        },
        {
          id: 'permission-what',
          title: '„Worum geht es denn?“',
          text: 'Um die Arbeit, die im Büro liegen bleibt. Die nehme ich Ihnen ab.',
          leadsTo: 'reason',
        },
      ],
    },
    {
      id: 'reason',
      kind: 'reason',
      text: `Ich bin selbstständige persönliche Assistentin und arbeite von meinem eigenen Büro aus. {{#if Firma}}Ich rufe gezielt bei {{Firma}} an.{{/if}}

{{#if Anlass}}Der Anlass: {{Anlass}}. Da liegt es nahe, dass jemand fehlt, der Ihnen den Rücken freihält.{{else}}In vielen Büros bleibt liegen, was niemandem richtig gehört: Postfach, Termine, Reisen, Schriftverkehr. Genau das übernehme ich.{{/if}}`,
    },
    {
      id: 'questions',
      kind: 'questions',
      text: `Wer kümmert sich bei Ihnen zurzeit um Post, Termine und Reisen?

Was davon bleibt am häufigsten liegen?

Wie viele Stunden in der Woche gehen dafür ungefähr drauf?

Wenn Sie morgen eine einzige Aufgabe abgeben könnten: Welche wäre das?

(Ausreden lassen, Stichworte notieren.)`,
      branches: [
        {
          id: 'does-it-herself',
          title: '„Das mache ich selbst.“',
          text: 'Dann kennen Sie jede Kleinigkeit. Was davon würden Sie als Erstes gern nicht mehr sehen?',
          leadsTo: 'offer',
        },
        {
          id: 'team-does-it',
          title: '„Das macht das Team mit.“',
          text: 'Und was bleibt dabei liegen, wenn es voll wird?',
          leadsTo: 'offer',
        },
        {
          id: 'need-email',
          title: 'Das Postfach',
          service: 'email',
          text: 'Ich lege Ihnen morgens nur hin, was Sie wirklich selbst brauchen. Den Rest beantworte ich.',
          leadsTo: 'documents',
        },
        {
          id: 'need-scheduling',
          title: 'Die Termine',
          service: 'scheduling',
          text: 'Das Hin und Her übernehme ich. Sie sehen nur den fertigen Kalender.',
          leadsTo: 'documents',
        },
        {
          id: 'need-travel',
          title: 'Die Reisen',
          service: 'travel',
          text: 'Sie sagen mir Ziel und Zeiten. Den Ablauf bekommen Sie auf einer Seite.',
          leadsTo: 'documents',
        },
        {
          id: 'need-letters',
          title: 'Briefe und Berichte',
          service: 'letters',
          text: 'Stichworte genügen mir. Zurück kommt ein Brief, den Sie nur noch unterschreiben.',
          leadsTo: 'documents',
        },
      ],
    },
    {
      id: 'offer',
      kind: 'offer',
      text: `Das kann ich Ihnen abnehmen: {{Leistungen sonst="E-Mails beantworten, Termine abstimmen, Reisen organisieren, Berichte und Geschäftsbriefe in Form bringen"}}.

Sie buchen ein paar feste Stunden in der Woche und bezahlen nur, was ich arbeite. Arbeitsplatz, Steuern und Versicherung sind meine Sache.

Am liebsten fange ich mit einer kleinen Aufgabe an. Danach wissen Sie, ob es passt.`,
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
      text: `Ich schicke Ihnen gern meine Unterlagen: einen kurzen Lebenslauf, Arbeitsproben und den Link zu meiner Seite. Gelesen ist das in fünf Minuten.

(Bei „ja“ das Ergebnis „Unterlagen senden“ wählen, den Satz zur Einwilligung vorlesen und die Adresse zurücklesen.)`,
    },
    {
      id: 'close',
      kind: 'close',
      text: `Vielen Dank für das Gespräch. {{#if Rückruftermin}}Dann hören wir uns am {{Rückruftermin}}.{{else}}Wann darf ich mich wieder melden, damit Sie in Ruhe hineinschauen können?{{/if}}

Ich wünsche Ihnen einen guten Tag.`,
    },
    {
      id: 'gatekeeper',
      kind: 'gatekeeper',
      text: `Guten Tag, hier ist {{Absender}}. Vielleicht können Sie mir weiterhelfen: {{#if Name}}Wann erreiche ich {{Name}} am besten?{{else}}Wer entscheidet bei Ihnen, wenn im Büro Entlastung gebraucht wird?{{/if}}

Es geht um Unterstützung bei Terminen und Schriftverkehr. Darf ich mir Ihren Namen notieren, damit ich mich auf unser Gespräch beziehen kann?

(Das Ergebnis „Empfang“ hält Name, Durchwahl und beste Zeit fest.)`,
    },
    {
      id: 'voicemail',
      kind: 'voicemail',
      text: `Guten Tag, eine Nachricht für {{Name sonst="die Büroleitung"}}. Hier ist {{Absender}}, selbstständige persönliche Assistentin.

Ich möchte Ihnen in zwei Minuten erzählen, was ich Ihnen im Büro abnehmen kann, und versuche es in den nächsten Tagen noch einmal. Sie erreichen mich unter {{Absendertelefon sonst="der Nummer auf Ihrem Display"}}.

Vielen Dank und auf Wiederhören.`,
    },
  ],
  cards: [
    {
      id: 'have-someone',
      kind: 'objection',
      title: '„Wir haben schon jemanden.“',
      text: `Das freut mich, dann wissen Sie ja, was gute Unterstützung wert ist. Was passiert, wenn Ihre Kollegin krank ist oder Urlaub hat? Für solche Wochen bin ich da, und für alles, was auch ihr zu viel wird.`,
    },
    {
      id: 'no-time',
      kind: 'objection',
      title: '„Keine Zeit.“',
      text: `Das verstehe ich, deshalb rufe ich an: Ich bringe Zeit mit. Wann darf ich mich für zwei Minuten wieder melden, lieber am Vormittag oder am späten Nachmittag?`,
    },
    {
      id: 'send-something',
      kind: 'objection',
      title: '„Schicken Sie mal was.“',
      text: `Sehr gern. Damit Sie nur das Passende bekommen: Was wäre für Sie das Erste, das Sie abgeben würden?

(Danach „Unterlagen senden“ mit der Einwilligung.)`,
    },
    {
      id: 'too-expensive',
      kind: 'objection',
      title: '„Zu teuer.“',
      text: `Sie bezahlen nur die Stunden, die ich arbeite: keinen Urlaub, keine Krankheitstage, keinen Arbeitsplatz. Was kostet es Sie, wenn diese Arbeit an Ihnen hängen bleibt? Wir können mit zwei Stunden in der Woche anfangen.`,
    },
    {
      id: 'no-need',
      kind: 'objection',
      title: '„Kein Bedarf.“',
      text: `Danke für die klare Antwort. Darf ich noch fragen: Läuft es gerade von allein, oder fehlt nur die Zeit, sich um Hilfe zu kümmern?`,
    },
    {
      id: 'source',
      kind: 'objection',
      title: '„Woher haben Sie meine Nummer?“',
      text: `Ihre Nummer habe ich aus dieser Quelle: {{Datenherkunft}}. Wenn Sie keine Anrufe von mir möchten, sperre ich sie sofort, und Sie hören nichts mehr von mir.`,
    },
    {
      id: 'confidentiality',
      kind: 'question',
      title: '„Und der Datenschutz?“',
      text: `Was ich bei Ihnen sehe, bleibt bei mir. Eine Vertraulichkeitsvereinbarung unterschreibe ich vor dem ersten Arbeitstag, auf Wunsch Ihre eigene. Arbeitsproben zeige ich nur, wenn der jeweilige Kunde sie freigegeben hat.`,
    },
    {
      id: 'price',
      kind: 'question',
      title: '„Was kostet das?“',
      text: `Ich rechne nach Stunden ab oder mit einem festen Kontingent im Monat. Was günstiger ist, hängt davon ab, wie regelmäßig Sie mich brauchen. Um wie viele Stunden in der Woche würde es ungefähr gehen?

(Den eigenen Satz nennen, dann nichts mehr sagen.)`,
    },
    {
      id: 'remote',
      kind: 'question',
      title: '„Wie geht das von zu Hause?“',
      text: `Wie mit einer Kollegin im Nachbarzimmer: Telefon, E-Mail und Ihr Kalender genügen. Ich habe ein ruhiges Arbeitszimmer und bin zu den Zeiten erreichbar, die wir vereinbaren.`,
    },
    {
      id: 'contract',
      kind: 'question',
      title: '„Muss ich Sie anstellen?“',
      text: `Nein. Ich bin selbstständig und zahle Steuern und Versicherungen selbst. Sie bekommen eine Rechnung, und aufhören können wir beide mit der Frist, die wir vereinbaren.`,
    },
    {
      id: 'email',
      kind: 'question',
      title: 'Postfach läuft über',
      service: 'email',
      text: `Ich sortiere Ihr Postfach, beantworte, was ich beantworten kann, und lege Ihnen morgens die wenigen Nachrichten hin, die Sie selbst brauchen.`,
    },
    {
      id: 'scheduling',
      kind: 'question',
      title: 'Termine abstimmen',
      service: 'scheduling',
      text: `Das Hin und Her bis zum Termin übernehme ich: Ich stimme ab, trage ein, erinnere, und ein Anruf am Vortag sichert die Zusage.`,
    },
    {
      id: 'travel',
      kind: 'question',
      title: 'Reisen',
      service: 'travel',
      text: `Sie nennen mir Ziel und Zeiten, ich buche Bahn, Flug und Hotel und rufe vorher überall an. Sie bekommen einen Ablauf auf einer Seite.`,
    },
    {
      id: 'letters',
      kind: 'question',
      title: 'Briefe und Berichte',
      service: 'letters',
      text: `Sie diktieren oder schicken mir Stichworte, ich mache daraus einen fertigen Brief oder einen sauberen Bericht. Lesen, unterschreiben, fertig.`,
    },
    {
      id: 'research',
      kind: 'question',
      title: 'Recherche',
      service: 'research',
      text: `Ich suche heraus, was Sie für eine Entscheidung brauchen, vergleiche und schreibe es auf eine Seite, mit Quellen.`,
    },
  ],
};
