import { fieldOf, type Mapping } from '../fields';
import { headerKey } from '../header-key';
import { isStageWord } from './stage-words';

const saysStage = /status$|^status|stufe|phase|stage|pipeline|lifecycle/;

const saysLegalBasis = /rechtsgrundlage|legalbasis|lawfulbasis|grundlagederverarbeitung|einwilligung|optin/;

/** More different values than any pipeline has stages. */
const mostStages = 30;

/**
 * The mapping with a column for the stage and one for the legal basis, where the header says so; a stage only when
 * the values look like one as well.
 */
export function proposeStanding(
  mapping: Mapping,
  columns: readonly string[],
  rows: readonly { cells: readonly string[] }[],
): Mapping {
  const free = columns.filter((column) => fieldOf(mapping, column) === null);
  const stage = free.find(
    (column) => saysStage.test(headerKey(column)) && looksLikeStage(valuesOf(column, columns, rows)),
  );
  const basis = free.find((column) => column !== stage && saysLegalBasis.test(headerKey(column)));
  return {
    ...mapping,
    ...(stage !== undefined && { [stage]: 'stage' as const }),
    ...(basis !== undefined && { [basis]: 'legalBasis' as const }),
  };
}

function valuesOf(column: string, columns: readonly string[], rows: readonly { cells: readonly string[] }[]) {
  const index = columns.indexOf(column);
  return [...new Set(rows.map(({ cells }) => cells[index]?.trim() ?? '').filter(Boolean))];
}

const looksLikeStage = (values: string[]) =>
  values.length > 0 && values.length <= mostStages && values.some(isStageWord);
