import HolidayRules from 'date-holidays';

/** The code of a state, land or canton, given by its code or name: `BY` for `by`, `Bayern`. */
export function stateCode(country: string, region: string): string | undefined {
  const wanted = region.trim().toLowerCase();
  if (!wanted) return undefined;
  const states = Object.entries(new HolidayRules().getStates(country) ?? {});
  const exact = states.find(([code, name]) => [code.toLowerCase(), name.toLowerCase()].includes(wanted));
  const withoutPrefix = states.find(([, name]) => name.toLowerCase().endsWith(` ${wanted}`));
  return (exact ?? withoutPrefix)?.[0];
}
