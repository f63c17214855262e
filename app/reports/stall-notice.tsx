import { useTranslation } from 'react-i18next';
import { TextLink } from '~/ui/text-link';
import type { Stall } from './funnel';
import { useReportWords } from './use-report-words';

/** Where each step can be helped along. */
const HELP: Record<Stall['step'], string> = {
  reached: '#hours',
  documents: '/reports/scripts',
  replies: '/reports/mail',
  clients: '/callbacks',
};

/** Where the funnel stalls against the weeks before, and what may help; a calm word when it doesn't. */
export function StallNotice({ stall, compared }: { stall: Stall | null; compared: boolean }) {
  const { t } = useTranslation();
  const words = useReportWords();
  if (!compared) return <p>{t('reports.stall.tooSoon')}</p>;
  if (!stall) return <p>{t('reports.stall.none')}</p>;
  const { step, rate, before } = stall;
  const figures = { now: words.value('share', rate), before: words.value('share', before) };
  return (
    <p>
      {t(`reports.stall.${step}`, figures)}{' '}
      <TextLink to={HELP[step]}>{t(`reports.stall.help.${step}`)}</TextLink>
    </p>
  );
}
