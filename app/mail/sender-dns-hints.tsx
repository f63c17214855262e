import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Section } from '~/ui/card';
import type { SenderDns } from './sender-dns';

const looks = {
  found: { icon: CircleCheck, colour: 'text-good' },
  unseen: { icon: Info, colour: 'text-info' },
  missing: { icon: CircleAlert, colour: 'text-waiting' },
  several: { icon: CircleAlert, colour: 'text-waiting' },
  open: { icon: CircleAlert, colour: 'text-waiting' },
} as const;

/** What other mail servers read about the sender's domain, and what would help her mail to arrive. */
export function SenderDnsHints({ dns }: { dns: SenderDns | null }) {
  const { t } = useTranslation();
  if (!dns) return <p className="text-muted text-sm">{t('mailbox.dns.unreachable')}</p>;
  const { domain } = dns;
  const lines = [
    { name: 'SPF', state: dns.spf, text: t(`mailbox.dns.spf.${dns.spf}`, { domain }) },
    { name: 'DKIM', state: dns.dkim, text: t(`mailbox.dns.dkim.${dns.dkim}`, { domain }) },
    { name: 'DMARC', state: dns.dmarc, text: t(`mailbox.dns.dmarc.${dns.dmarc}`, { domain }) },
  ];
  return (
    <Section title={t('mailbox.dns.title', { domain })} text={t('mailbox.dns.text')}>
      <ul className="grid gap-3">
        {lines.map(({ name, state, text }) => {
          const { icon: Icon, colour } = looks[state];
          return (
            <li key={name} className="flex items-start gap-2">
              <Icon aria-hidden className={`mt-0.5 size-5 shrink-0 ${colour}`} />
              <span>
                <strong className="font-semibold">{name}</strong> {text}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
