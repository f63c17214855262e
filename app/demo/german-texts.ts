import type { DateTime } from 'luxon';
import { germanBranches } from './german-branches';
import { germanPapers } from './german-papers';
import { germanReplies } from './german-replies';

/** What is written in the samples of a German workspace. */
export const germanTexts = {
  branches: germanBranches,
  papers: germanPapers,
  replies: germanReplies,
  prospect: {
    tags: ['Empfehlung', 'Website veraltet', 'sucht Personal', 'viel unterwegs', 'kleines Team'],
    sources: ['Branchenverzeichnis', 'Website der Firma', 'IHK-Verzeichnis'],
    /** In the address of a firm where nobody is known by name. */
    office: 'buero',
  },
  /** How a directory heads the columns of its export, and what stands in them. */
  file: {
    headers: {
      company: 'Firma',
      industry: 'Branche',
      salutation: 'Anrede',
      title: 'Akademischer Titel',
      firstName: 'Vorname',
      lastName: 'Nachname',
      position: 'Position',
      phone: 'Telefon',
      email: 'E-Mail',
      website: 'Website',
      street: 'Straße',
      postalCode: 'PLZ',
      city: 'Ort',
      country: 'Land',
      source: 'Quelle',
      tags: 'Schlagwörter',
    },
    salutations: { frau: 'Frau', herr: 'Herr', neutral: '' },
    countries: { DE: 'Deutschland', AT: 'Österreich', CH: 'Schweiz' } as Record<string, string>,
    damaged: { company: 'Papierhandel Zaunkönig', industry: 'Handel', phone: '4,9301E+11' },
  },
  fields: {
    reached: { label: 'Gut zu erreichen', choices: ['vormittags', 'mittags', 'nachmittags'] },
    staff: 'Mitarbeitende',
    referred: { label: 'Empfohlen durch', choices: ['Kundin', 'Netzwerk', 'Messe'] },
  },
  view: 'Wieder anrufen',
  /** Of calls, by what came of them. */
  notes: {
    gatekeeper: [
      'Am Empfang sehr freundlich, Chefin ist erst ab zehn da.',
      'Bitte vormittags vor neun versuchen.',
    ],
    voicemail_left: ['Kurz vorgestellt und Rückruf angekündigt.'],
    send_documents: [
      'Hört sich gut an, entscheidet aber gemeinsam mit der Partnerin.',
      'Es geht vor allem um liegen gebliebene Post.',
      'Hat nach Referenzen gefragt, Probe vom Redigieren mitschicken.',
    ],
    callback: [
      'War gerade im Gespräch, freut sich über einen zweiten Anruf.',
      'Möchte erst den Kalender holen.',
    ],
    meeting_booked: ['Videogespräch, halbe Stunde, Einladung schicke ich.'],
    not_now: ['Nach dem Umzug im Sommer noch einmal melden.', 'Erst wieder zum Jahresende interessant.'],
    not_interested: ['Macht alles selbst und will es so.'],
    has_assistant: ['Hat seit Januar eine Teilzeitkraft.'],
  },
  callbacks: {
    calendar: 'Wollte sich den Kalender ansehen.',
    site: 'Chefin war noch auf der Baustelle.',
    owner: 'Heute ist die Inhaberin im Haus.',
    morning: 'Nach der Morgenrunde anrufen.',
    visitors: 'Hatte gerade Besuch, nachmittags ruhiger.',
  },
  tasks: {
    report: 'Quartalsbericht redigieren',
    hotel: 'Hotel in Wien bestätigen lassen',
    agreement: 'Vereinbarung nachfassen',
    fair: 'Messetermine anrufen und bestätigen',
    offer: 'Angebot für das Redigieren der Gutachten schreiben',
    reference: 'Referenz heraussuchen',
    website: 'Vor dem Gespräch die Website lesen',
  },
  won: 'Sagt zu!',
  /** The name of an agreement's wording of her own. */
  wording: 'Pauschale für kleine Praxen',
  releasedBy: 'Frau Beispiel',
  packet: 'Meine Unterlagen',
  link: { title: 'Wie ich arbeite', url: 'https://sonnentau.example/arbeitsweise' },
  reminder: {
    name: 'Später noch einmal',
    ask: 'Kurz melden und fragen, ob der Zeitpunkt jetzt besser passt',
    look: 'Website ansehen: Gibt es etwas Neues?',
    last: 'Noch einmal anrufen, danach in Ruhe lassen',
  },
  work: {
    inbox: 'Postfach geordnet und beantwortet',
    meetings: 'Termine der nächsten Woche bestätigt',
    travel: 'Reise nach Zürich geplant und gebucht',
    offer: 'Angebot gegengelesen',
    callbacks: 'Rückrufe erledigt',
  },
  ending: 'Die Elternzeitvertretung endet.',
  /** How the subject of an automatic answer begins. */
  autoReply: 'Automatische Antwort',
  /** An automatic answer of somebody who is away until that day. */
  absence: (until: DateTime) =>
    `Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich ${until.toFormat('d.M.')} nicht im Haus und lese Ihre E-Mail danach.`,
  /** The sentence beside the button on the packet page. */
  consent: 'Ja, Tilda Sonnentau darf mir weitere E-Mails schreiben.',
};

/** Every word of the samples in one language. */
export type SampleTexts = typeof germanTexts;
