import { useTranslation } from 'react-i18next';
import { Notice } from '~/ui/notice';
import { problemKey, type TemplateProblem } from './template-problem';

/** What is wrong with a template, each with its place. */
export function ProblemList({ problems }: { problems: TemplateProblem[] }) {
  const { t } = useTranslation();
  if (problems.length === 0) return null;
  return (
    <Notice tone="stop" title={t('templates.problemsTitle')} urgent>
      <ul className="grid gap-1">
        {problems.map((problem) => (
          <li key={`${problem.line}:${problem.column}:${problem.code}`}>
            <span className="font-medium tabular-nums">{t('templates.problemPlace', { ...problem })}</span>
            {': '}
            {t(problemKey(problem) as 'templates.problem.too_long', {
              found: problem.found,
              nearest: problem.nearest,
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
