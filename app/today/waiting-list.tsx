import { useTranslation } from 'react-i18next';
import { Section } from '~/ui/card';
import { TextLink } from '~/ui/text-link';
import type { Today } from './find-today.server';

const VIEWS = ['replies', 'unknown', 'approval', 'stopped', 'notices'] as const;

const PLACES: Partial<Record<(typeof VIEWS)[number], string>> = {
  replies: '/inbox?view=open',
  notices: '/privacy/notices',
};

/** What only she can decide about or do; nothing while there are none. */
export function WaitingList({ waiting }: { waiting: Today['waiting'] }) {
  const { t } = useTranslation();
  const filled = VIEWS.filter((view) => waiting[view] > 0);
  if (filled.length === 0) return null;
  return (
    <Section title={t('today.waiting.title')}>
      <ul className="grid gap-1.5">
        {filled.map((view) => (
          <li key={view}>
            <TextLink to={PLACES[view] ?? `/outbox?view=${view}`}>
              {t(`today.waiting.${view}`, { count: waiting[view] })}
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
