import { REGION } from './formats';
import { useLocale } from './use-locale';

/** A number as its reader types it into a field: '1234,5', with at least so many decimals; undefined when there is none. */
export function useTypedNumber(): (
  value: number | null | undefined,
  decimals?: number,
) => string | undefined {
  const region = REGION[useLocale()];
  return (value, decimals = 0) =>
    value?.toLocaleString(region, {
      useGrouping: false,
      minimumFractionDigits: decimals,
      maximumFractionDigits: 2,
    });
}
