import { REGION } from '~/i18n/formats';
import { keptFormat } from '~/i18n/kept-format';
import { useLocale } from '~/i18n/use-locale';

/** Writes a sum that is an estimate: from cents, without them. */
export function useRoundSum(): (cents: number, currency: string) => string {
  const region = REGION[useLocale()];
  return (cents, currency) => {
    const options = { style: 'currency', currency, maximumFractionDigits: 0 } as const;
    return keptFormat(Intl.NumberFormat, region, options).format(cents / 100);
  };
}
