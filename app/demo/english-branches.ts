import type { Branch } from './branch';

const owner = { frau: 'Owner', herr: 'Owner' };
const director = { frau: 'Managing director', herr: 'Managing director' };

const OFFICES = 'Law and tax offices';
const PLANNING = 'Planners and builders';
const TRAVELLING = 'Consultants and exhibitors';
const HOUSES = 'Property and practices';

/** The trades of the invented firms, with English names and words. */
export const englishBranches: readonly Branch[] = [
  {
    industry: 'Tax advice',
    list: OFFICES,
    firm: (name) => `${name} Tax Advisers`,
    domainWord: 'tax',
    positions: { frau: 'Principal', herr: 'Principal' },
    occasions: [
      'Letters to clients pile up when annual accounts are due',
      'The website advertises for an office assistant',
    ],
    services: ['email', 'letters', 'scheduling'],
  },
  {
    industry: 'Law firm',
    list: OFFICES,
    firm: (name, partner) => `${name} & ${partner} Solicitors`,
    domainWord: 'law',
    positions: { frau: 'Solicitor', herr: 'Solicitor' },
    occasions: [
      'According to its website, the firm is looking for a typist',
      'Two solicitors share one secretary, who is there in the mornings only',
    ],
    services: ['letters', 'reports', 'scheduling'],
  },
  {
    industry: 'Notary',
    list: OFFICES,
    firm: (name) => `${name} Notaries`,
    domainWord: 'notary',
    positions: { frau: 'Office manager', herr: 'Office manager' },
    occasions: ['Appointments are made by phone only, and the line is often busy'],
    services: ['scheduling', 'confirming_calls', 'letters'],
  },
  {
    industry: 'Architecture',
    list: PLANNING,
    firm: (name, partner) => `${name} ${partner} Architects`,
    domainWord: 'architects',
    positions: { frau: 'Architect', herr: 'Architect' },
    occasions: [
      'They are building in three cities at once',
      'A new commission for a school, according to the press',
    ],
    services: ['scheduling', 'travel', 'confirming_calls'],
  },
  {
    industry: 'Engineering',
    list: PLANNING,
    firm: (name) => `${name} Engineers`,
    domainWord: 'engineers',
    positions: director,
    occasions: ['Survey reports go out weeks after the visit'],
    services: ['reports', 'letters'],
  },
  {
    industry: 'Carpentry',
    list: PLANNING,
    firm: (name) => `${name} Carpentry`,
    domainWord: 'carpentry',
    positions: { frau: 'Master carpenter', herr: 'Master carpenter' },
    occasions: [
      'The boss still writes the quotations, late at night',
      'There is somebody in the office on two days only',
    ],
    services: ['letters', 'email'],
  },
  {
    industry: 'Consulting',
    list: TRAVELLING,
    firm: (name) => `${name} Consulting`,
    domainWord: 'consulting',
    positions: director,
    occasions: ['The consultants are away with clients every week'],
    services: ['travel', 'scheduling', 'confirming_calls'],
  },
  {
    industry: 'Exhibition stands',
    list: TRAVELLING,
    firm: (name) => `${name} Exhibition Stands`,
    domainWord: 'stands',
    positions: director,
    occasions: ['There are fairs in four countries coming up in spring'],
    services: ['travel', 'confirming_calls'],
  },
  {
    industry: 'Publishing',
    list: TRAVELLING,
    firm: (name) => `${name} Publishing`,
    domainWord: 'books',
    positions: { frau: 'Publisher', herr: 'Publisher' },
    occasions: ['It takes them months to answer a manuscript'],
    services: ['email', 'reports', 'research'],
  },
  {
    industry: 'Property management',
    list: HOUSES,
    firm: (name) => `${name} Property Management`,
    domainWord: 'property',
    positions: owner,
    occasions: ['Tenants complain in reviews that nobody answers'],
    services: ['email', 'letters'],
  },
  {
    industry: 'Estate agents',
    list: HOUSES,
    firm: (name) => `${name} Estate Agents`,
    domainWord: 'homes',
    positions: owner,
    occasions: ['Viewings are arranged by e-mail, back and forth'],
    services: ['scheduling', 'email', 'confirming_calls'],
  },
  {
    industry: 'Medical practice',
    doctors: true,
    list: HOUSES,
    firm: (name) => `Dr ${name} Practice`,
    domainWord: 'practice',
    positions: { frau: 'Doctor', herr: 'Doctor' },
    occasions: ['The practice’s phone is busy all morning'],
    services: ['scheduling', 'letters'],
  },
];
