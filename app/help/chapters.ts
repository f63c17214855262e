/** The chapters of the user guide in their order: files in docs/guide/de and docs/guide/en, addresses below /help. */
export const CHAPTERS = [
  'start',
  'today',
  'import',
  'prospects',
  'calls',
  'scripts',
  'packets',
  'mail',
  'clients',
  'reports',
  'settings',
  'data-protection',
  'questions',
] as const;

export type Chapter = (typeof CHAPTERS)[number];

/** Which chapter explains the pages below the first part of an address. */
const BY_PLACE: Record<string, Chapter> = {
  'agreement-templates': 'clients',
  callbacks: 'calls',
  calls: 'calls',
  clients: 'clients',
  companies: 'prospects',
  documents: 'packets',
  duplicates: 'prospects',
  engagements: 'clients',
  imports: 'import',
  inbox: 'mail',
  lists: 'prospects',
  mailbox: 'mail',
  merges: 'prospects',
  outbox: 'mail',
  packets: 'packets',
  privacy: 'data-protection',
  prospects: 'prospects',
  reports: 'reports',
  scripts: 'scripts',
  search: 'prospects',
  sequences: 'mail',
  settings: 'settings',
  snippets: 'mail',
  tasks: 'today',
  templates: 'mail',
  time: 'clients',
  today: 'today',
};

export const isChapter = (name: string | undefined): name is Chapter =>
  CHAPTERS.some((known) => known === name);

/** The address of the chapter that fits the page at `pathname`; on a page of the guide itself that page. */
export function helpFor(pathname: string): string {
  const [, place = '', name] = pathname.split('/');
  if (place === 'help') return isChapter(name) ? `/help/${name}` : '/help';
  return `/help/${BY_PLACE[place] ?? 'start'}`;
}
