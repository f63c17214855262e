import { Link } from '@remix-run/react';
import { CalendarClock, Lightbulb, Lock, Mail } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CompanyNews } from '~/companies/company-news';
import { useFormats } from '~/i18n/formats-context';
import { When } from '~/i18n/when';
import { useDisplayName } from '~/prospects/use-display-name';
import { CallWarnings } from './call-warnings';
import { GatekeeperField } from './gatekeeper-field';
import { KnownAtFrontDesk } from './known-at-front-desk';
import { LastCalls } from './last-calls';
import { LocalTime } from './local-time';
import { NumberList } from './number-list';
import type { OnScreen } from './on-screen.server';
import type { SessionView } from './session-view.server';

type WhoProps = { who: OnScreen; session: SessionView; form: string; madeAt: Date };

/** Who is called, where it is what time, and the number; what speaks against it. */
export function Who({ who, session, form, madeAt }: WhoProps) {
  const { t } = useTranslation();
  const name = useDisplayName()({ ...who, phone: who.numbers[0]?.text });
  const role = [who.position, who.company === name ? null : who.company].filter(Boolean).join(' · ');
  return (
    <section
      aria-label={t('calls.screen.who')}
      className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-4"
    >
      <header className="grid gap-0.5">
        <h1 className="font-semibold text-2xl leading-tight tracking-tight">
          <Link to={`/prospects/${who.prospectId}`} target="_blank" className="hover:underline">
            {name}
          </Link>
        </h1>
        {role && <p>{role}</p>}
        <p className="text-muted text-sm">
          {who.city && `${who.city} · `}
          <LocalTime zone={who.zone} madeAt={madeAt} />
        </p>
        <p className="text-faint text-sm">
          {who.whyNow.map((reason) => t(`calls.whyNow.${reason}`)).join(' · ')}
        </p>
      </header>
      <NumberList numbers={who.numbers} form={form} />
      <CallWarnings who={who} session={session} />
      <CompanyNews news={who.companyNews} />
    </section>
  );
}

/** Why they may want an assistant, who is at the front desk, and what was said before. */
export function Background({ who, form }: Pick<WhoProps, 'who' | 'form'>) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const there = who.promised?.wallTime.slice(11);
  return (
    <section
      aria-label={t('calls.screen.background')}
      className="grid grid-cols-[minmax(0,1fr)] content-start gap-4 max-lg:order-2"
    >
      <dl className="grid gap-3">
        {who.promised && (
          <Fact
            icon={<CalendarClock aria-hidden className="size-4 text-accent" />}
            label={t('calls.screen.promised')}
          >
            <When at={who.promised.dueAt} />
            {there !== time(who.promised.dueAt) && ` · ${t('callbacks.there', { time: there })}`}
            {who.promised.note && <p className="text-muted">{who.promised.note}</p>}
          </Fact>
        )}
        {who.presumedInterest && (
          <Fact icon={<Lightbulb aria-hidden className="size-4 text-accent" />} label={t('calls.screen.why')}>
            {who.presumedInterest}
          </Fact>
        )}
        <Fact
          icon={
            who.mail.allows === 'nothing' ? (
              <Lock aria-hidden className="size-4 text-waiting" />
            ) : (
              <Mail aria-hidden className="size-4 text-accent" />
            )
          }
          label={t('calls.mail.label')}
        >
          <span className="text-sm">{t(`calls.mail.${who.mail.allows}`)}</span>
        </Fact>
      </dl>
      <KnownAtFrontDesk known={who.gatekeepers} />
      {who.companyId && <GatekeeperField text={who.gatekeeper} form={form} />}
      <LastCalls calls={who.lastCalls} />
    </section>
  );
}

function Fact({ icon, label, children }: { icon: ReactNode; label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="flex items-center gap-x-2.5 text-muted text-sm">
        {icon}
        {label}
      </dt>
      <dd className="wrap-anywhere pl-6.5">{children}</dd>
    </div>
  );
}
