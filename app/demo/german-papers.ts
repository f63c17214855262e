import type { Papers } from './paper';

/** Papers of an assistant who doesn't exist. */
export const germanPapers: Papers = {
  resume: {
    title: 'Tilda Sonnentau',
    fileName: 'lebenslauf.pdf',
    lines: [
      'Persönliche Assistentin, selbstständig seit 2019',
      '# Was ich übernehme',
      'Korrespondenz und Postfach, Terminkalender, Reisen,',
      'Berichte und Geschäftsbriefe, Recherche, Bestätigungsanrufe',
      '# Stationen',
      '2019 bis heute   Selbstständige Assistentin für Kanzleien und Planungsbüros',
      '2012 bis 2019    Assistentin der Geschäftsführung, Messebau Regenpfeifer',
      '2009 bis 2012    Kauffrau für Bürokommunikation, Verlag Kleewiese',
      '# Sprachen',
      'Deutsch (Muttersprache), Englisch (verhandlungssicher), Französisch (gut)',
      '# Werkzeug',
      'Textverarbeitung und Tabellen im Schlaf, gängige Kanzlei- und Kalenderprogramme',
    ],
  },
  samples: [
    {
      title: 'Geschäftsbrief nach Diktat',
      fileName: 'arbeitsprobe-geschaeftsbrief.pdf',
      lines: [
        'Vorher: acht Minuten Diktat, zwei Gedanken, ein Nachtrag.',
        'Nachher: eine Seite, drei Absätze, eine klare Bitte am Schluss.',
        '# Auszug',
        'Sehr geehrte Frau Wegwarte,',
        'vielen Dank für Ihr Angebot vom 4. März. Zwei Punkte möchten wir klären, bevor wir zusagen:',
        'den Liefertermin der zweiten Charge und die Kosten der Verpackung.',
        'Wenn Sie uns beides bis Freitag bestätigen, unterschreiben wir am Montag.',
      ],
    },
    {
      title: 'Reiseplan für drei Tage',
      fileName: 'arbeitsprobe-reiseplan.pdf',
      lines: [
        'Zwei Termine, ein Nachtzug, kein Umweg.',
        '# Dienstag',
        '07:12  Abfahrt Hamburg Hbf, Wagen 7, Platz 41',
        '11:30  Besprechung im Haus des Kunden, Ansprechpartner ist bestätigt',
        '# Mittwoch',
        '09:00  Besichtigung der Baustelle, Helm liegt bereit',
        '20:55  Nachtzug nach Wien, Frühstück um 06:30',
        '# Donnerstag',
        '10:00  Vortrag, Technik ist geprüft, Ansprechpartnerin telefonisch bestätigt',
      ],
    },
  ],
  released: {
    title: 'Redigierter Quartalsbericht',
    fileName: 'arbeitsprobe-quartalsbericht.pdf',
    lines: [
      'Aus achtzehn Seiten wurden elf, ohne dass eine Zahl fehlt.',
      '# Auszug',
      'Der Umsatz stieg um vier Prozent. Den größten Anteil hat die neue Abteilung in Köln.',
      'Die Kosten blieben gleich, weil der Umzug ins zweite Halbjahr fällt.',
    ],
  },
  unreleased: {
    title: 'Mandantenbrief zum Jahreswechsel',
    fileName: 'arbeitsprobe-mandantenbrief.pdf',
    lines: [
      'Was sich ändert, in einer Seite und ohne Paragrafen.',
      '# Auszug',
      'Ab Januar genügt ein Beleg je Fahrt.',
    ],
  },
};
