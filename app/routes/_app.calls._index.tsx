import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { listSessions } from '~/calls/list-sessions.server';
import { nextProspect } from '~/calls/next-prospect.server';
import { SessionList } from '~/calls/session-list';
import { startSchema } from '~/calls/session-schema';
import { findStartChoices } from '~/calls/start-choices.server';
import { StartForm } from '~/calls/start-form';
import { startSession } from '~/calls/start-session.server';
import { parseForm } from '~/platform/form.server';
import { invalid, refused } from '~/platform/respond.server';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request, context);
  return {
    from: new URL(request.url).searchParams.get('from') ?? 'today',
    choices: await findStartChoices(context.db, actor),
    open: await listSessions(context.db, actor, 'open'),
    ended: await listSessions(context.db, actor, 'ended'),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, startSchema);
  if (!form.ok) return invalid(form.reply);
  const now = context.now();
  const started = await startSession(context.db, { ...form.value, actor, now });
  if (!started.ok) return refused(started.error, `calls.errors.${started.error}`);
  const { sessionId } = started.value;
  await nextProspect(context.db, { sessionId, actor, now });
  return redirect(`/calls/${sessionId}`);
}

export default function Calls() {
  const { t } = useTranslation();
  const { from, choices, open, ended } = useLoaderData<typeof loader>();
  return (
    <div className="grid gap-6">
      <PageHeader
        className="mb-0"
        title={t('calls.title')}
        text={t('calls.text')}
        actions={
          <>
            <Button asChild variant="quiet">
              <Link to="/scripts">{t('calls.scripts')}</Link>
            </Button>
            <Button asChild variant="quiet">
              <Link to="/callbacks">{t('calls.callbacks')}</Link>
            </Button>
          </>
        }
      />
      {open.length > 0 && (
        <Section title={t('calls.open')} flush>
          <SessionList sessions={open} />
        </Section>
      )}
      <Section title={t('calls.start.title')}>
        <StartForm choices={choices} from={from} goal={5} lastResult={useActionData<typeof action>()} />
      </Section>
      {ended.length > 0 && (
        <Section title={t('calls.ended')} flush>
          <SessionList sessions={ended} />
        </Section>
      )}
    </div>
  );
}
