import { checkRow, type ImportRow } from '../check-row';
import { type Issue, rowError, rowWarning } from '../issue';
import { type CardValues, cardColumns } from './card-columns';
import { addressOf, emailsOf, namesOf, type Properties, phonesOf, textsOf } from './card-values';
import { type CardProperty, type CardVersion, readProperty } from './read-property.server';
import type { Card } from './split-cards';

/** A card as a row, null for groups of cards. A line that cannot be read is an error that names it. */
export function readCard({ line, lines, whole }: Card): ImportRow | null {
  const version = versionOf(lines.map(({ text }) => text));
  const read = lines.map(({ number, text }) => ({ number, property: readProperty(text, version) }));
  const properties = read.flatMap(({ property }) => property ?? []);
  if (isGroup(properties)) return null;
  const of: Properties = (name) => preferredFirst(properties.filter((property) => property.name === name));
  const issues = [
    ...(whole ? [] : [rowError('card_not_whole')]),
    ...read.flatMap(({ number, property }) =>
      property ? [] : [rowError('card_line_unreadable', { number })],
    ),
    ...leftOut(of),
  ];
  const values = valuesOf(of);
  return checkRow({ line, cells: cardColumns.map((column) => values[column] ?? ''), issues }, cardColumns);
}

function versionOf(lines: string[]): CardVersion {
  const written = lines.map((line) => /^VERSION:\s*([\d.]+)/i.exec(line)?.[1]).find(Boolean);
  return written === '2.1' || written === '4.0' ? written : '3.0';
}

const isGroup = (properties: readonly CardProperty[]) =>
  properties.some(
    ({ name, values }) =>
      /^(kind|x-addressbookserver-kind)$/.test(name) && values[0]?.[0]?.toLowerCase() === 'group',
  );

const ranks = ['pref', 'work', '', 'home'];

function preferredFirst(properties: CardProperty[]): CardProperty[] {
  const rank = ({ kinds }: CardProperty) => ranks.findIndex((kind) => kind === '' || kinds.includes(kind));
  return properties.toSorted((one, other) => rank(one) - rank(other));
}

function valuesOf(of: Properties): CardValues {
  return {
    ...namesOf(of),
    ...phonesOf(of),
    ...emailsOf(of),
    ...addressOf(of('adr')[0]),
    Website: textsOf(of('url'))[0],
    Notes: textsOf(of('note')).join('\n'),
    Categories: textsOf(of('categories')).join(', '),
  };
}

/** A prospect has one address and one website. */
function leftOut(of: Properties): Issue[] {
  const addresses = of('adr')
    .slice(1)
    .map((address) => Object.values(addressOf(address)).filter(Boolean).join(' '));
  const values = [...addresses, ...textsOf(of('url')).slice(1)].filter(Boolean).join('; ');
  return values === '' ? [] : [rowWarning('card_values_left_out', { values })];
}
