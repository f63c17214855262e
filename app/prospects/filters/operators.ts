import { customKey, FIELDS, type FieldKind, isFieldName } from './fields';

/** What can be said of a field of each kind. No operator means two things, so that fields of her own need no lookup. */
const OPERATORS = {
  text: ['contains', 'contains_not', 'is', 'is_not', 'starts', 'empty', 'filled'],
  choice: ['any_of', 'none_of', 'empty', 'filled'],
  date: ['on', 'before', 'after', 'last_days', 'older_days', 'next_days', 'empty', 'filled'],
  number: ['equals', 'less', 'more', 'empty', 'filled'],
  flag: ['yes', 'no'],
} as const satisfies Record<FieldKind, readonly string[]>;

export type Operator = (typeof OPERATORS)[FieldKind][number];

/** What every prospect has: asking whether there is any makes no sense. */
const ALWAYS_SET: readonly string[] = [
  'stage',
  'stageType',
  'consent',
  'legalBasis',
  'next',
  'enrolment',
  'lastActivity',
];

/** The operators of a field; those of one of her own go by its kind. */
export function operatorsOf(field: string, ownKind: FieldKind = 'text'): readonly Operator[] {
  const kind = isFieldName(field) ? FIELDS[field] : ownKind;
  const all: readonly Operator[] = OPERATORS[kind];
  const known = ALWAYS_SET.includes(field)
    ? all.filter((operator) => operator !== 'empty' && operator !== 'filled')
    : all;
  return field === 'phone' ? known.filter((operator) => operator !== 'is' && operator !== 'is_not') : known;
}

const ALL_OPERATORS = new Set<string>(Object.values(OPERATORS).flat());

/** Whether this operator can be said of the field. */
export function fits(field: string, operator: string): operator is Operator {
  if (isFieldName(field)) return operatorsOf(field).some((known) => known === operator);
  return customKey(field) !== null && ALL_OPERATORS.has(operator);
}

export type ValueKind = 'none' | 'text' | 'choice' | 'date' | 'number' | 'days';

/** What kind of value an operator asks for. */
export function valueKindOf(operator: Operator): ValueKind {
  if (['empty', 'filled', 'yes', 'no'].includes(operator)) return 'none';
  if (operator === 'any_of' || operator === 'none_of') return 'choice';
  if (operator.endsWith('_days')) return 'days';
  if (operator === 'on' || operator === 'before' || operator === 'after') return 'date';
  return operator === 'equals' || operator === 'less' || operator === 'more' ? 'number' : 'text';
}
