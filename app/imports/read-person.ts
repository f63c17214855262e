import { type PersonName, readSalutation, splitNamePart, splitPersonName } from '~/prospects/person-name';
import { type CellsByField, lineOf } from './cells';
import { type Issue, rowWarning } from './issue';
import { choiceFor, type ValueChoices } from './values/survey-values';

/** Salutation, title and names, wherever in the row they stand; columns of their own win over 'full name'. */
export function readPerson(cells: CellsByField, issues: Issue[], choices?: ValueChoices<string>): PersonName {
  const full = splitPersonName(lineOf(cells, 'fullName', issues) ?? '');
  const first = splitNamePart(lineOf(cells, 'firstName', issues) ?? '');
  const last = lastNameOf(lineOf(cells, 'lastName', issues) ?? '', first.name !== null);
  const said = salutationOf(cells, issues, choices);
  const title = lineOf(cells, 'title', issues);
  const person = {
    salutation: said.salutation ?? first.salutation ?? last.salutation ?? full.salutation,
    title: title ?? said.title ?? first.title ?? last.title ?? full.title,
    firstName: first.name ?? last.firstName ?? full.firstName,
    lastName: last.lastName ?? full.lastName,
  };
  warnAboutDigits(person, cells, issues);
  return person;
}

/** 'Müller, Hans' in a column for last names holds both. */
function lastNameOf(text: string, hasFirstName: boolean): PersonName {
  if (text.includes(',') && !hasFirstName) return splitPersonName(text);
  const { salutation, title, name } = splitNamePart(text);
  return { salutation, title, firstName: null, lastName: name };
}

function salutationOf(cells: CellsByField, issues: Issue[], choices?: ValueChoices<string>) {
  const text = lineOf(cells, 'salutation', issues);
  if (text === null) return { salutation: null, title: null };
  const read = readSalutation(text);
  const chosen = choiceFor(text, choices);
  if (chosen !== undefined) return { ...read, salutation: chosen as PersonName['salutation'] };
  if (read.salutation === null && read.title === null) {
    issues.push({
      ...rowWarning('salutation_unknown', { text }),
      column: cells.get('salutation')?.[0]?.column ?? null,
    });
  }
  return read;
}

function warnAboutDigits({ firstName, lastName }: PersonName, cells: CellsByField, issues: Issue[]) {
  const name = [firstName, lastName].filter(Boolean).join(' ');
  if (name === '' || (/\p{L}/u.test(name) && !/\d{3}|@/.test(name))) return;
  const column =
    (cells.get('lastName') ?? cells.get('fullName') ?? cells.get('firstName'))?.[0]?.column ?? null;
  issues.push({ ...rowWarning('name_unlikely', { name }), column });
}
