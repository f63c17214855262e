import { Form, Link } from '@remix-run/react';
import { ArrowLeftRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { Notice } from '~/ui/notice';
import { PartChoice, type PartRow } from './part-choice';
import { usePairNames } from './use-pair-names';

type PairFormProps = {
  kept: { id: string; name: string };
  gone: { id: string; name: string };
  rows: PartRow[];
  /** The same pair the other way round. */
  swapTo: string;
  back: string;
  /** Why the last try was refused. */
  refusal?: string;
  /** What comes together whatever she chooses. */
  children: ReactNode;
};

/** Two records side by side: which value wins where they differ, and what comes along anyway. */
export function PairForm({ kept, gone, rows, swapTo, back, refusal, children }: PairFormProps) {
  const { t } = useTranslation();
  const names = usePairNames(kept.name, gone.name);
  const differing = rows.filter(({ differs }) => differs);
  const agreed = rows.filter(({ differs }) => !differs);
  return (
    <Form method="post" className="grid max-w-4xl gap-6">
      <input type="hidden" name="keptId" value={kept.id} />
      <input type="hidden" name="goneId" value={gone.id} />
      {refusal && (
        <Notice tone="stop" title={t('merges.refused.title')} urgent>
          {t(`merges.refused.${refusal}` as 'merges.refused.on_the_phone')}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p>{t('merges.pair.stays', { kept: kept.name, gone: gone.name })}</p>
        <Button asChild size="small" variant="quiet">
          <Link to={swapTo} replace>
            <ArrowLeftRight aria-hidden />
            {t('merges.pair.swap')}
          </Link>
        </Button>
      </div>
      {differing.length > 0 && (
        <Section title={t('merges.pair.differ')} text={t('merges.pair.differText')}>
          <div className="grid gap-5">
            {differing.map((row) => (
              <PartChoice key={row.part} row={row} names={names} />
            ))}
          </div>
        </Section>
      )}
      {children}
      {agreed.length > 0 && (
        <Section title={t('merges.pair.agreed')} text={t('merges.pair.agreedText')}>
          <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[12rem_1fr]">
            {agreed.map(({ part, label, kept, gone }) => (
              <div key={part} className="contents">
                <dt className="text-muted text-sm">{label}</dt>
                <dd className="whitespace-pre-wrap break-words">{kept ?? gone}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary">
          {t('merges.pair.merge')}
        </Button>
        <Button asChild variant="quiet">
          <Link to={back}>{t('common.cancel')}</Link>
        </Button>
      </div>
      <p className="text-muted text-sm">{t('merges.pair.undoable')}</p>
    </Form>
  );
}
