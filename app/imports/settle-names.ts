import type { Column } from './column-content';
import type { KnownField } from './fields';
import { headerKey } from './header-key';
import { saysName } from './header-meaning';
import { firmEvidence } from './name-column';

/**
 * Decides for columns called 'Name' and the like what they hold, once the clear columns are known: with a
 * 'Vorname' beside it a last name, with a company beside it a person, else what the values tell. Adds to `chosen`.
 */
export function settleNames(
  columns: readonly Column[],
  chosen: Map<Column, KnownField>,
  hasHeader: boolean,
): void {
  const sure = columns.filter((column) => hasHeader && saysName(column.name) === true);
  const others = hasHeader ? columns.filter(mayName) : columns;
  const perhaps = others.filter(
    (column) => !sure.includes(column) && !chosen.has(column) && isVaried(column),
  );
  for (const column of [...sure, ...perhaps]) {
    const field = nameField(column, columns, chosen, sure.includes(column));
    if (field && ![...chosen.values()].includes(field)) chosen.set(column, field);
  }
}

function nameField(
  column: Column,
  columns: readonly Column[],
  chosen: ReadonlyMap<Column, KnownField>,
  sure: boolean,
): KnownField | null {
  const fields = new Set(chosen.values());
  const firm =
    evidenceFor(column, columns, chosen) + (fields.has('industry') || columns.some(isOfFirms) ? 0.4 : 0);
  if (!sure) return byEvidence(column, firm, fields);
  if (fields.has('firstName')) return fields.has('lastName') ? firmOnly(firm, fields) : 'lastName';
  if (fields.has('fullName')) return 'company';
  if (fields.has('company')) return 'fullName';
  return firm > 0 ? 'company' : 'fullName';
}

/** Without a header that says so the values have to be telling. */
function byEvidence(column: Column, firm: number, fields: ReadonlySet<KnownField>): KnownField | null {
  if (firm > 0.3 && !fields.has('company')) return 'company';
  const people = column.content.share('person') > 0.6 && firm < 0;
  return people && !fields.has('firstName') && !fields.has('lastName') ? 'fullName' : null;
}

const firmOnly = (firm: number, fields: ReadonlySet<KnownField>): KnownField | null =>
  firm > 0.3 && !fields.has('company') ? 'company' : null;

function evidenceFor(column: Column, columns: readonly Column[], chosen: ReadonlyMap<Column, KnownField>) {
  const of = (field: KnownField) => columns.find((other) => chosen.get(other) === field);
  const email = of('email');
  const website = of('website');
  const clues = column.values.map((name, row) => ({
    name,
    email: email?.values[row] ?? '',
    website: website?.values[row] ?? '',
  }));
  return firmEvidence(clues);
}

/** Columns that only a table of firms has. */
const isOfFirms = ({ name }: Column) =>
  /employe|mitarbeiter|revenue|umsatz|ticker|ownership|rechtsform|handelsregister|ustid|vatid|naics/.test(
    headerKey(name),
  );

const mayName = ({ name, content }: Column) => saysName(name) === 'perhaps' || content.share('company') > 0.4;

/** Names differ from row to row; cities and categories repeat. */
function isVaried({ values, content }: Column) {
  return content.filled > 0 && new Set(values.filter(Boolean)).size > content.filled * 0.6;
}
