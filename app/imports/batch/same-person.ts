import { foldText } from '~/platform/fold-text';

interface Name {
  firstName: string | null;
  lastName: string | null;
}

/** Whether two names may be one person's: what both say agrees, and 'M.' agrees with 'Max'. */
export function maySamePerson(one: Name, other: Name): boolean {
  return agree(one.lastName, other.lastName, equal) && agree(one.firstName, other.firstName, begins);
}

function agree(one: string | null, other: string | null, compare: (one: string, other: string) => boolean) {
  return one === null || other === null || compare(plain(one), plain(other));
}

const equal = (one: string, other: string) => one === other;

const begins = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);

const plain = (name: string) => foldText(name).replace(/\.$/, '');
