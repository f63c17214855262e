/** ISO 4217 by country, where it isn't the euro. */
export const CURRENCY_OF: Record<string, string> = { CH: 'CHF', LI: 'CHF', US: 'USD', GB: 'GBP' };
