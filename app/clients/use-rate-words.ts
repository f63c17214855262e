import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import type { EngagementKind } from './engagement';

const WORDS = {
  one_off: 'roster.terms.perPiece',
  regular: 'clients.engagement.perHour',
  retainer: 'clients.engagement.perMonth',
} as const;

/** A rate with what it is for: '42,00 € je Stunde', '780,00 € im Monat'. */
export function useRateWords() {
  const { t } = useTranslation();
  const { money } = useFormats();
  return (kind: EngagementKind, rateCents: number, currency: string) =>
    t(WORDS[kind], { rate: money(rateCents, currency) });
}
