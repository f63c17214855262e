import type { ProspectFields } from '~/prospects/fields';
import type { Branch } from './branch';
import type { Chance } from './chance';
import type { SampleTexts } from './german-texts';
import { FIRST_NAMES, STREETS, SURNAMES } from './invented-names';
import { TOWNS, type Town } from './towns';

export interface InventedProspect {
  fields: ProspectFields;
  branch: Branch;
}

/** So many prospects at invented firms, no two with the same firm's name or number. */
export function inventProspects(chance: Chance, texts: SampleTexts, count: number): InventedProspect[] {
  const used = new Set<string>();
  const numbers = new Map<Town, number>();
  return Array.from({ length: count }, () => {
    const firm = inventFirm(chance, texts.branches, used);
    const index = (numbers.get(firm.town) ?? -1) + 1;
    numbers.set(firm.town, index);
    return inventProspect(chance, texts.prospect, { ...firm, e164: `+${firm.town.firstNumber + index}` });
  });
}

interface Firm {
  branch: Branch;
  town: Town;
  company: string;
  surname: string;
  domain: string;
}

function inventFirm(chance: Chance, branches: readonly Branch[], used: Set<string>): Firm {
  const branch = chance.pick(branches);
  const surname = chance.pick(SURNAMES);
  const company = branch.firm(surname, chance.pick(SURNAMES.filter((name) => name !== surname)));
  const domain = `${asDomain(surname)}-${branch.domainWord}.example`;
  if (used.has(domain)) return inventFirm(chance, branches, used);
  used.add(domain);
  // Most firms are in Germany: the five German towns come twice as often as the other two.
  const town = chance.pick([...TOWNS.slice(0, 5), ...TOWNS]);
  return { branch, town, company, surname, domain };
}

function inventProspect(
  chance: Chance,
  { tags, sources, office }: SampleTexts['prospect'],
  { branch, town, company, surname, domain, e164 }: Firm & { e164: string },
) {
  const { city, region, country, timeZone } = town;
  const isKnown = chance.happens(85);
  const place = {
    street: `${chance.pick(STREETS)} ${chance.between(1, 98)}`,
    postalCode: chance.pick(town.postalCodes),
    city,
    region,
    country,
    timeZone,
  };
  const fields: ProspectFields = {
    ...place,
    ...(isKnown ? inventPerson(chance, branch, surname) : {}),
    company,
    website: `https://www.${domain}`,
    phoneNumbers: [{ e164, kind: 'landline' }],
    emailAddresses: chance.happens(60) ? [`${isKnown ? asDomain(surname) : office}@${domain}`] : [],
    source: chance.pick(sources),
    legalBasis: country === 'DE' || chance.happens(40) ? 'presumed_interest' : 'none',
    presumedInterest: chance.pick(branch.occasions),
    tags: chance.happens(30) ? [chance.pick(tags)] : [],
  };
  return { fields, branch };
}

function inventPerson(chance: Chance, branch: Branch, lastName: string): ProspectFields {
  const salutation = chance.happens(50) ? 'frau' : 'herr';
  const isDoctor = branch.doctors || chance.happens(8);
  return {
    salutation,
    title: isDoctor ? 'Dr.' : null,
    firstName: chance.pick(FIRST_NAMES[salutation]),
    lastName,
    position: branch.positions[salutation],
  };
}

const asDomain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter);
