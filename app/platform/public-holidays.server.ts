import HolidayRules from 'date-holidays';
import { stateCode } from './state-code.server';

/** The name of the public holiday on a local date (`YYYY-MM-DD`), if it is one; where none is asked for, in the country's language. */
export type Holidays = (date: string, language?: string) => string | undefined;

const calendars = new Map<string, Holidays>();

/**
 * Public holidays of a country (ISO 3166-1 code) and, where known, of its state or canton, given by code or name
 * (`BY`, `Bayern`). An unknown region has the holidays of the whole country, an unknown country has none.
 */
export function publicHolidays(country: string, region?: string | null): Holidays {
  const key = `${country}/${region ?? ''}`.toUpperCase();
  const known = calendars.get(key);
  if (known) return known;
  const calendar = calendarOf(country.toUpperCase(), region ?? '');
  calendars.set(key, calendar);
  return calendar;
}

function calendarOf(country: string, region: string): Holidays {
  const rules = new HolidayRules(country, stateCode(country, region) ?? '');
  const years = new Map<string, Map<string, string>>();
  return (date, language) => {
    const year = date.slice(0, 4);
    const key = `${year} ${language ?? ''}`;
    const known = years.get(key) ?? publicDays(rules, year, language);
    years.set(key, known);
    return known.get(date);
  };
}

const publicDays = (rules: HolidayRules, year: string, language?: string) =>
  new Map(
    rules
      .getHolidays(year, language)
      .filter(({ type }) => type === 'public')
      .map(({ date, name }) => [date.slice(0, 10), name]),
  );
