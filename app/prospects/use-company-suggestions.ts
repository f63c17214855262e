import { useFetcher } from '@remix-run/react';
import { useEffect } from 'react';
import type { CompanySuggestion } from '~/companies/suggest-companies.server';

/** After so long without a key she is taken to have stopped typing. */
export const PAUSE_MS = 200;

/** Names of the firms she has that may be the one she types. */
export function useCompanySuggestions(draft: string): string[] {
  const { load, data } = useFetcher<{ companies: CompanySuggestion[] }>();
  useEffect(() => {
    const timer = setTimeout(
      () => load(`/companies/suggestions?${new URLSearchParams({ name: draft })}`),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [draft, load]);
  return [...new Set(data?.companies.map(({ name }) => name))];
}
