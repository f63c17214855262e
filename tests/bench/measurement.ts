import type { Measurement } from './bench';

/** Whether a figure is what it should be. */
export const isReached = ({ limit, value }: Measurement): boolean =>
  !limit || ('atMost' in limit ? value <= limit.atMost : value >= limit.atLeast);

/** How much of what is allowed a figure needs: 1 at the limit, less when it is better. */
export function shareOfLimit({ limit, value }: Measurement): number {
  if (!limit) return 0;
  return 'atMost' in limit ? value / (limit.atMost || 1) : limit.atLeast / value;
}

/** A figure with its unit. */
export const tellValue = ({ value, unit }: Measurement): string => amount(value, unit);

/** What is to be reached, with its unit; a dash where nothing is. */
export function tellLimit({ limit, unit }: Measurement): string {
  if (!limit) return '–';
  return 'atMost' in limit ? `≤ ${amount(limit.atMost, unit)}` : `≥ ${amount(limit.atLeast, unit)}`;
}

/** A measurement as a line for the terminal. */
export const tellMeasurement = (measurement: Measurement): string =>
  `${isReached(measurement) ? '  ' : '✗ '}${measurement.name}: ${tellValue(measurement)} (${tellLimit(measurement)})`;

const amount = (value: number, unit: Measurement['unit']) =>
  `${value.toLocaleString('en', { maximumSignificantDigits: Math.max(3, Math.trunc(value).toString().length) })} ${unit}`;
