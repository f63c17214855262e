import { useLocale } from '~/i18n/use-locale';

/** Writes a sum that is an estimate: from cents, without them. */
export function useRoundSum(): (cents: number, currency: string) => string {
  const region = useLocale() === 'de' ? 'de-DE' : 'en-GB';
  return (cents, currency) =>
    new Intl.NumberFormat(region, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
      cents / 100,
    );
}
