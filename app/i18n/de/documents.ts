import type { documents as english } from '../en/documents';
import type { Translated } from '../translations';

export const documents: Translated<typeof english> = {
  title: 'Unterlagen',
  text: 'Ihr Lebenslauf, Arbeitsproben und Seiten im Netz. Daraus stellen Sie Ihre Mappen zusammen.',
  upload: 'Unterlage hinzufügen',
  emptyTitle: 'Noch ist hier nichts',
  emptyText:
    'Beginnen Sie mit Ihrem Lebenslauf als PDF. Ein, zwei Arbeitsproben machen es leichter, Ja zu sagen.',
  kind: { resume: 'Lebenslauf', work_sample: 'Arbeitsprobe' },
  kindHint: {
    resume: 'Wer Sie sind und was Sie gemacht haben.',
    work_sample: 'Ein Reiseplan, ein Brief, ein Bericht: etwas, das Sie gemacht haben.',
  },
  list: {
    name: 'Unterlage',
    kind: 'Art',
    size: 'Größe',
    added: 'Hinzugefügt',
    state: 'Stand',
  },
  version: 'Fassung {{version}}',
  archived: 'Abgelegt',
  waitsForRelease: 'Wartet auf Freigabe durch {{client}}',
  released: 'Freigegeben von {{client}}',
  pages_one: '1 Seite',
  pages_other: '{{count}} Seiten',
  preview: {
    title: 'Vorschau',
    alt: 'Erste Seite von „{{title}}“',
    soon: 'Die Vorschau wird gerade gezeichnet.',
    none: 'Von dieser Datei lässt sich keine Vorschau zeichnen. Verschicken können Sie sie trotzdem.',
  },
  form: {
    title: 'Unterlage hinzufügen',
    text: 'PDF bis 10 MB, Bilder (JPEG, PNG, WebP) bis 5 MB. Aus Bildern werden versteckte Angaben wie Ort und Kamera entfernt.',
    file: 'Datei',
    drop: 'Datei hierher ziehen oder auswählen',
    name: 'Titel',
    nameHint: 'So lesen ihn Ihre Kontakte. Bleibt er leer, gilt der Name der Datei.',
    kind: 'Art',
    client: 'Für einen Kunden gemacht?',
    clientHint: 'Eine solche Probe kommt erst in eine Mappe, wenn der Kunde sie freigegeben hat.',
    noClient: 'Nein, sie gehört mir',
    description: 'Beschreibung',
    descriptionHint: 'Ein Satz darunter: was es zeigt oder für wen es entstand. Darf leer bleiben.',
    submit: 'Unterlage hinzufügen',
  },
  edit: {
    name: 'Titel und Beschreibung',
    save: 'Speichern',
    download: 'Herunterladen',
    newVersionTitle: 'Neue Fassung',
    newVersionText:
      'Mappen, die es schon gibt, behalten die alte Datei. Die nächste Fassung einer Mappe nimmt die neue.',
    newVersion: 'Neue Fassung hochladen',
    releaseTitle: 'Freigabe durch {{client}}',
    releaseText: 'Diese Probe ist für {{client}} entstanden. Andere dürfen sie nur mit Erlaubnis sehen.',
    release: '{{client}} hat sie freigegeben',
    unrelease: 'Freigabe zurücknehmen',
    archiveTitle: 'Ablegen',
    archiveText: 'Sie bleibt in Mappen, die es schon gibt, und wird für neue nicht mehr angeboten.',
    archive: 'Ablegen',
    unarchive: 'Wieder aufnehmen',
  },
  release: {
    by: 'Wer hat zugestimmt?',
    byHint: 'Name und, wenn es hilft, ein Stichwort, etwa „Frau Weiß, Mail vom 3. Mai“.',
    channel: 'Auf welchem Weg?',
    how: { email: 'per E-Mail', letter: 'per Brief', agreement: 'in der Vereinbarung', call: 'am Telefon' },
    withdrawal:
      'Wird die Freigabe zurückgenommen, verschwindet es sofort von allen Seiten, die schon verschickt sind, und aus der nächsten Fassung jeder Mappe.',
  },
  links: {
    description: 'Beschreibung',
    client: 'Nennt sie einen Kunden als Referenz?',
    clientHint: 'Eine Referenz kommt erst in eine Mappe, wenn der Kunde sie freigegeben hat.',
    noClient: 'Nein',
    title: 'Links',
    text: 'Ihre Website, ein Portfolio, ein Profil.',
    name: 'Titel',
    url: 'Adresse',
    add: 'Link hinzufügen',
    archive: 'Link „{{title}}“ ablegen',
    empty: 'Noch keine Links.',
  },
  errors: {
    url: 'Bitte geben Sie eine vollständige Webadresse an, zum Beispiel https://example.com.',
    type_not_allowed:
      'Solche Dateien gehen hier nicht. Bitte nehmen Sie PDF, JPEG, PNG oder WebP. Es wurde nichts gespeichert.',
    content_differs:
      'Der Inhalt der Datei passt nicht zu ihrem Namen. Bitte speichern Sie sie neu als PDF, JPEG, PNG oder WebP. Es wurde nichts gespeichert.',
    too_large: 'Die Datei ist größer als 10 MB. Bitte verkleinern Sie sie. Es wurde nichts gespeichert.',
    image_too_large: 'Das Bild ist größer als 5 MB. Bitte verkleinern Sie es. Es wurde nichts gespeichert.',
    image_broken:
      'Das Bild lässt sich nicht lesen. Bitte speichern Sie es neu ab. Es wurde nichts gespeichert.',
    image_too_many_pixels:
      'Das Bild hat mehr als 24 Megapixel. Bitte verkleinern Sie es. Es wurde nichts gespeichert.',
    pdf_broken:
      'Das PDF lässt sich nicht lesen. Bitte exportieren Sie es noch einmal. Es wurde nichts gespeichert.',
    pdf_encrypted:
      'Das PDF ist mit einem Passwort geschützt; Ihre Kontakte könnten es nicht öffnen. Bitte speichern Sie es ohne. Es wurde nichts gespeichert.',
    pdf_active:
      'Das PDF enthält ein Programm (JavaScript oder einen Startbefehl). Mailfilter würden es abweisen. Bitte exportieren Sie es neu, zum Beispiel mit „Als PDF drucken“. Es wurde nichts gespeichert.',
    pdf_too_much:
      'Das PDF entpackt sich zu weit mehr, als seine Größe vermuten lässt; die Prüfung wurde abgebrochen. Bitte exportieren Sie es neu, zum Beispiel mit „Als PDF drucken“. Es wurde nichts gespeichert.',
    not_found: 'Diese Unterlage gibt es nicht (mehr). Es wurde nichts gespeichert.',
  },
};
