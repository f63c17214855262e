import { useLocation } from '@remix-run/react';
import {
  CalendarCheck,
  ChartNoAxesColumn,
  CircleHelp,
  FileText,
  Handshake,
  Inbox,
  Mails,
  PhoneCall,
  Route,
  Settings,
  Upload,
  Users,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { helpFor } from '~/help/chapters';
import type { NavItem } from '~/ui/nav-item';

/**
 * The places of the product: the rail's upper part, its foot, and which four the phone's bar shows. `overdue` callbacks
 * are counted at the day they belong to, replies without an answer at the inbox. Help opens at what fits the page.
 */
export function usePlaces({ overdue, openReplies }: { overdue: number; openReplies: number }): {
  nav: NavItem[];
  footNav: NavItem[];
  phoneNav: string[];
} {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return {
    nav: [
      {
        ...{
          to: '/today',
          label: t('common.nav.today'),
          icon: CalendarCheck,
          shortcut: 'g t',
          count: overdue,
        },
        covers: ['/callbacks', '/tasks'],
      },
      {
        ...{ to: '/prospects', label: t('common.nav.prospects'), icon: Users, shortcut: 'g p' },
        covers: ['/companies', '/duplicates', '/lists', '/merges'],
      },
      {
        ...{ to: '/calls', label: t('common.nav.calls'), icon: PhoneCall, shortcut: 'g c' },
        covers: ['/scripts'],
      },
      { to: '/sequences', label: t('common.nav.sequences'), icon: Route, shortcut: 'g s' },
      {
        ...{ to: '/packets', label: t('common.nav.packets'), icon: FileText, shortcut: 'g m' },
        covers: ['/documents', '/templates', '/snippets'],
      },
      {
        ...{ to: '/clients', label: t('common.nav.clients'), icon: Handshake, shortcut: 'g k' },
        covers: ['/agreement-templates', '/engagements', '/time'],
      },
      { to: '/reports', label: t('common.nav.reports'), icon: ChartNoAxesColumn, shortcut: 'g a' },
    ],
    footNav: [
      { to: '/imports', label: t('common.nav.imports'), icon: Upload, shortcut: 'g i' },
      {
        to: '/inbox',
        label: t('common.nav.inbox'),
        icon: Inbox,
        shortcut: 'g r',
        count: openReplies || undefined,
      },
      { to: '/outbox', label: t('common.nav.outbox'), icon: Mails, shortcut: 'g o' },
      {
        ...{ to: '/settings', label: t('common.nav.settings'), icon: Settings, shortcut: 'g e' },
        covers: ['/mailbox', '/privacy'],
      },
      { to: helpFor(pathname), label: t('common.nav.help'), icon: CircleHelp, shortcut: 'g h' },
    ],
    phoneNav: ['/today', '/calls', '/prospects', '/clients'],
  };
}
