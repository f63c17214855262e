import { useLocation, useMatches } from '@remix-run/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** What the first part of an address is called; the others are named after the product. */
const SECTIONS = {
  today: 'common.nav.today',
  prospects: 'prospects.title',
  lists: 'prospects.title',
  companies: 'prospects.title',
  calls: 'calls.title',
  callbacks: 'callbacks.title',
  scripts: 'scripts.title',
  tasks: 'tasks.title',
  sequences: 'sequences.title',
  packets: 'packets.title',
  documents: 'documents.title',
  templates: 'templates.title',
  clients: 'clients.title',
  help: 'help.title',
  imports: 'imports.title',
  outbox: 'outbox.title',
  mailbox: 'mailbox.title',
  settings: 'settings.title',
} as const;

/** What stands on the browser's tab: the section at once, and the page's own heading as soon as it is there. */
export function usePageTitle(): string {
  const { t } = useTranslation();
  const product = t('common.product');
  const section = SECTIONS[useLocation().pathname.split('/')[1] as keyof typeof SECTIONS];
  const matches = useMatches();
  useEffect(() => {
    const heading = matches.length > 0 && document.querySelector('h1')?.textContent;
    if (heading) document.title = `${heading} · ${product}`;
  }, [matches, product]);
  return section ? `${t(section)} · ${product}` : product;
}
