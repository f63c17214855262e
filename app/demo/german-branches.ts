import type { Branch } from './branch';

const owner = { frau: 'Inhaberin', herr: 'Inhaber' };
const director = { frau: 'Geschäftsführerin', herr: 'Geschäftsführer' };

const OFFICES = 'Kanzleien und Steuerberatung';
const PLANNING = 'Planung und Handwerk';
const TRAVELLING = 'Beratung und Messe';
const HOUSES = 'Immobilien und Praxen';

/** The trades of the invented firms, with German names and words. */
export const germanBranches: readonly Branch[] = [
  {
    industry: 'Steuerberatung',
    list: OFFICES,
    firm: (name) => `Steuerkanzlei ${name}`,
    domainWord: 'steuer',
    positions: { frau: 'Kanzleiinhaberin', herr: 'Kanzleiinhaber' },
    occasions: [
      'Zur Abschlusszeit bleibt die Mandantenpost liegen',
      'Auf der Website wird eine Kanzleiassistenz gesucht',
    ],
    services: ['email', 'letters', 'scheduling'],
  },
  {
    industry: 'Rechtsanwälte',
    list: OFFICES,
    firm: (name, partner) => `Rechtsanwälte ${name} & ${partner}`,
    domainWord: 'recht',
    positions: { frau: 'Rechtsanwältin', herr: 'Rechtsanwalt' },
    occasions: [
      'Die Kanzlei sucht laut Website eine Schreibkraft',
      'Zwei Anwälte teilen sich ein Sekretariat, das nur vormittags besetzt ist',
    ],
    services: ['letters', 'reports', 'scheduling'],
  },
  {
    industry: 'Notariat',
    list: OFFICES,
    firm: (name) => `Notariat ${name}`,
    domainWord: 'notar',
    positions: { frau: 'Büroleiterin', herr: 'Büroleiter' },
    occasions: ['Termine werden nur telefonisch vergeben, und die Leitung ist oft besetzt'],
    services: ['scheduling', 'confirming_calls', 'letters'],
  },
  {
    industry: 'Architektur',
    list: PLANNING,
    firm: (name, partner) => `${name} ${partner} Architekten`,
    domainWord: 'architekten',
    positions: { frau: 'Architektin', herr: 'Architekt' },
    occasions: ['Das Büro baut in drei Städten zugleich', 'Neuer Auftrag für ein Schulzentrum, laut Presse'],
    services: ['scheduling', 'travel', 'confirming_calls'],
  },
  {
    industry: 'Ingenieurbüro',
    list: PLANNING,
    firm: (name) => `Ingenieurbüro ${name}`,
    domainWord: 'ingenieure',
    positions: director,
    occasions: ['Gutachten gehen erst Wochen nach dem Ortstermin hinaus'],
    services: ['reports', 'letters'],
  },
  {
    industry: 'Zimmerei',
    list: PLANNING,
    firm: (name) => `Zimmerei ${name}`,
    domainWord: 'holzbau',
    positions: { frau: 'Meisterin', herr: 'Meister' },
    occasions: ['Angebote schreibt der Chef abends selbst', 'Im Büro sitzt nur an zwei Tagen jemand'],
    services: ['letters', 'email'],
  },
  {
    industry: 'Unternehmensberatung',
    list: TRAVELLING,
    firm: (name) => `${name} Unternehmensberatung`,
    domainWord: 'beratung',
    positions: director,
    occasions: ['Die Beraterinnen sind jede Woche bei Kunden unterwegs'],
    services: ['travel', 'scheduling', 'confirming_calls'],
  },
  {
    industry: 'Messebau',
    list: TRAVELLING,
    firm: (name) => `Messebau ${name} GmbH`,
    domainWord: 'messebau',
    positions: director,
    occasions: ['Im Frühjahr stehen Messen in vier Ländern an'],
    services: ['travel', 'confirming_calls'],
  },
  {
    industry: 'Verlag',
    list: TRAVELLING,
    firm: (name) => `${name} Verlag`,
    domainWord: 'verlag',
    positions: { frau: 'Verlegerin', herr: 'Verleger' },
    occasions: ['Der Verlag antwortet auf Manuskripte erst nach Monaten'],
    services: ['email', 'reports', 'research'],
  },
  {
    industry: 'Hausverwaltung',
    list: HOUSES,
    firm: (name) => `Hausverwaltung ${name}`,
    domainWord: 'hausverwaltung',
    positions: owner,
    occasions: ['Mieter beklagen in Bewertungen, dass niemand antwortet'],
    services: ['email', 'letters'],
  },
  {
    industry: 'Immobilien',
    list: HOUSES,
    firm: (name) => `${name} Immobilien`,
    domainWord: 'immobilien',
    positions: owner,
    occasions: ['Besichtigungen werden per E-Mail hin und her vereinbart'],
    services: ['scheduling', 'email', 'confirming_calls'],
  },
  {
    industry: 'Arztpraxis',
    doctors: true,
    list: HOUSES,
    firm: (name) => `Praxis Dr. ${name}`,
    domainWord: 'praxis',
    positions: { frau: 'Ärztin', herr: 'Arzt' },
    occasions: ['Das Praxistelefon ist vormittags ständig besetzt'],
    services: ['scheduling', 'letters'],
  },
];
