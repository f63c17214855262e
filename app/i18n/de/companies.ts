import type { companies as english } from '../en/companies';
import type { Translated } from '../translations';
import { companyNews } from './company-news';

export const companies: Translated<typeof english> = {
  title: 'Firmen',
  text: 'Firmen und alle, die Sie dort kennen.',
  search: 'Name, Ort oder Domain',
  emptyTitle: 'Noch keine Firmen',
  emptyText: 'Eine Firma entsteht mit dem ersten Kontakt, den Sie für sie anlegen oder importieren.',
  nothingTitle: 'Keine Firma passt',
  nothingText: 'Suchen Sie etwas Kürzeres oder einen Teil der Domain.',
  news: companyNews,
  colleagues: { title: 'Andere in dieser Firma', all: 'Alle in dieser Firma' },
  prospects: 'Kontakte',
  noProspects: 'In dieser Firma gibt es noch niemanden.',
  addProspect: 'Kontakt hier anlegen',
  suggestions: {
    title: 'Diese Firma haben Sie vielleicht schon',
    new: 'Nein, eine neue Firma',
    found_one: '{{count}} Firma, die Sie schon haben, passt.',
    found_other: '{{count}} Firmen, die Sie schon haben, passen.',
  },
  gatekeeper: {
    none: 'Noch nichts notiert.',
  },
  details: 'Angaben',
  editTitle: '{{name}} bearbeiten',
  fields: {
    name: 'Name',
    website: 'Website',
    domain: 'Domain',
    industry: 'Branche',
    gatekeeper: 'Empfang',
    gatekeeperHint: 'Zum Beispiel: „Frau Haselmaus geht ran, am besten vor 10 Uhr, Durchwahl 12 verlangen.“',
    street: 'Straße und Hausnummer',
    postalCode: 'Postleitzahl',
    city: 'Ort',
    region: 'Bundesland oder Kanton',
    country: 'Land',
    address: 'Anschrift',
  },
};
