import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '~/ui/badge';
import { Section } from '~/ui/card';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import { issueText } from './issue-text';
import type { ImportView } from './queries.server';
import { useColumnName } from './use-column-name';

const TONES = {
  created: 'good',
  updated: 'info',
  skipped: 'neutral',
  suppressed: 'waiting',
  error: 'stop',
} as const;

type Problem = NonNullable<ImportView['problems']>[number];

type ProblemTableProps = {
  title: string;
  text: string;
  fileName: string;
  problems: Problem[];
  actions?: ReactNode;
};

/** The rows to look at, each with its line, what becomes of it and why. */
export function ProblemTable({ title, text, fileName, problems, actions }: ProblemTableProps) {
  const { t } = useTranslation();
  const columnName = useColumnName(fileName);
  return (
    <Section title={title} text={text} actions={actions} flush>
      <Table caption={title}>
        <TableHead>
          <HeadCell align="end">{t('imports.problems.line')}</HeadCell>
          <HeadCell>{t('imports.problems.row')}</HeadCell>
          <HeadCell>{t('imports.problems.why')}</HeadCell>
          <HeadCell>{t('imports.problems.action')}</HeadCell>
        </TableHead>
        <TableBody>
          {problems.map((problem) => (
            <ProblemRow key={problem.line} problem={problem} columnName={columnName} />
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}

type ProblemRowProps = { problem: Problem; columnName: (column: string) => string };

function ProblemRow({ problem, columnName }: ProblemRowProps) {
  const { t } = useTranslation();
  return (
    <Row>
      <Cell align="end" label={t('imports.problems.line')} className="align-top">
        {problem.line}
      </Cell>
      <Cell label={t('imports.problems.row')} className="align-top text-muted sm:max-w-64">
        <span className="wrap-anywhere line-clamp-2">{problem.raw.filter(Boolean).join(' · ')}</span>
      </Cell>
      <Cell label={t('imports.problems.why')} className="align-top">
        <Reasons problem={problem} columnName={columnName} />
      </Cell>
      <Cell label={t('imports.problems.action')} className="align-top">
        <Badge tone={TONES[problem.action]}>{t(`imports.action.${problem.action}`)}</Badge>
      </Cell>
    </Row>
  );
}

/** Of a row that stays out only what keeps it out: the rest can wait until that is put right. */
function Reasons({ problem: { action, issues }, columnName }: ProblemRowProps) {
  const { t } = useTranslation();
  const telling = action === 'error' ? issues.filter(({ severity }) => severity === 'error') : issues;
  return (
    <ul className="wrap-anywhere grid min-w-0 gap-1">
      {action === 'suppressed' && <li>{t('imports.problems.suppressed')}</li>}
      {telling.map((issue) => (
        <li key={`${issue.column} ${issue.code}`}>
          {issue.column && <span className="text-muted">{columnName(issue.column)}: </span>}
          {issueText(t, issue)}
        </li>
      ))}
    </ul>
  );
}
