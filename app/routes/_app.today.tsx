import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { BackupWarning } from '~/backups/backup-warning';
import { backupWarning } from '~/backups/find-backups.server';
import { CallbackList } from '~/callbacks/callback-list';
import { SessionList } from '~/calls/session-list';
import { CapacityNotice } from '~/clients/capacity-notice';
import { findBrake } from '~/clients/find-brake.server';
import { ReferralProposals } from '~/clients/referrals/referral-proposals';
import { TaskList } from '~/tasks/task-list';
import { DayStats } from '~/today/day-stats';
import { findToday } from '~/today/find-today.server';
import { FirstStepsCard, hasBegun } from '~/today/first-steps-card';
import { StartButton } from '~/today/start-button';
import { WaitingList } from '~/today/waiting-list';
import { Section } from '~/ui/card';
import { PageHeader } from '~/ui/page-header';
import { TextLink } from '~/ui/text-link';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const member = await requireMember(request, context);
  const [today, brake, backupsMissing] = await Promise.all([
    findToday(context.db, member, context.now()),
    findBrake(context.db, member, context.now()),
    backupWarning(context, member),
  ]);
  return { ...today, brake, backupsMissing };
}

export default function Today() {
  const { t } = useTranslation();
  const { name, hasScript, callbacks, tasks, sessions, waiting, day, referrals, firstSteps, ...shown } =
    useLoaderData<typeof loader>();
  const hasContacts = firstSteps?.find(({ step }) => step === 'contacts')?.done ?? true;
  return (
    <div className="grid gap-6">
      <PageHeader
        className="mb-0"
        title={t('today.title', { name: name.split(' ')[0] })}
        text={t(callbacks.length > 0 ? 'today.textDue' : 'today.text', { count: callbacks.length })}
        actions={hasContacts && <StartButton hasScript={hasScript} quiet={sessions.length > 0} />}
      />
      {firstSteps && !hasBegun(firstSteps) && <FirstStepsCard steps={firstSteps} />}
      {shown.backupsMissing && <BackupWarning />}
      <CapacityNotice brake={shown.brake} back="/today" />
      {sessions.length > 0 && (
        <Section title={t('calls.open')} flush>
          <SessionList sessions={sessions} />
        </Section>
      )}
      {callbacks.length > 0 && (
        <Section
          title={t('today.callbacks')}
          actions={<TextLink to="/callbacks">{t('today.allCallbacks')}</TextLink>}
          flush
        >
          <CallbackList callbacks={callbacks} />
        </Section>
      )}
      <div className="grid gap-6 lg:grid-cols-2">
        <Section title={t('today.tasks')} actions={<TextLink to="/tasks">{t('today.allTasks')}</TextLink>}>
          {tasks.length > 0 ? (
            <TaskList tasks={tasks} back="/today" />
          ) : (
            <p className="text-muted">{t('today.noTasks')}</p>
          )}
        </Section>
        <WaitingList waiting={waiting} />
      </div>
      <ReferralProposals clients={referrals} />
      {hasContacts && <DayStats day={day} />}
      {firstSteps && hasBegun(firstSteps) && <FirstStepsCard steps={firstSteps} />}
    </div>
  );
}
