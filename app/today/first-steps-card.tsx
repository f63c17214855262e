import { Link } from '@remix-run/react';
import { Circle, CircleCheckBig } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { cx } from '~/ui/cx';
import type { Today } from './find-today.server';

const PLACES = {
  contacts: '/imports/new',
  documents: '/documents',
  call: '/calls',
  mailbox: '/mailbox',
} as const;

type FirstSteps = NonNullable<Today['firstSteps']>;

/** Once she calls, the day's work comes first, and only what is left of the steps is worth a line below it. */
export const hasBegun = (steps: FirstSteps) =>
  steps.every(({ step, done }) => done || (step !== 'contacts' && step !== 'call'));

/** From nothing to the first call: the next step has the button. */
export function FirstStepsCard({ steps }: { steps: FirstSteps }) {
  const { t } = useTranslation();
  const next = steps.find(({ done }) => !done)?.step;
  const begun = hasBegun(steps);
  return (
    <Section
      title={t(begun ? 'today.firstSteps.left' : 'today.firstSteps.title')}
      text={begun ? undefined : t('today.firstSteps.text')}
      flush
    >
      <ol className="grid divide-y">
        {(begun ? steps.filter(({ done }) => !done) : steps).map(({ step, done }) => {
          const Icon = done ? CircleCheckBig : Circle;
          return (
            <li key={step} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3">
              <Icon aria-hidden className={cx('size-5 shrink-0', done ? 'text-good' : 'text-faint')} />
              <div className="min-w-48 flex-1">
                <p className={cx('font-medium', done && 'text-muted')}>
                  {t(`today.firstSteps.${step}.title`)}
                  {done && <span className="sr-only"> {t('today.firstSteps.done')}</span>}
                </p>
                {!done && <p className="text-muted text-sm">{t(`today.firstSteps.${step}.text`)}</p>}
              </div>
              {!done && (
                <Button
                  asChild
                  variant={step !== next ? 'quiet' : step === 'contacts' ? 'primary' : 'secondary'}
                  size="small"
                >
                  <Link to={PLACES[step]}>{t(`today.firstSteps.${step}.action`)}</Link>
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
