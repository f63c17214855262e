import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type ClientActionFunctionArgs, useActionData, useLoaderData } from '@remix-run/react';
import { requireMember } from '~/accounts/require-member.server';
import { findCallPage } from '~/calls/call-page.server';
import { CallScreen } from '~/calls/call-screen';
import { useIsReported } from '~/calls/kept-outcomes';
import { logOutcome } from '~/calls/log-outcome.server';
import { nextProspect } from '~/calls/next-prospect.server';
import { NobodyNow } from '~/calls/nobody-now';
import type { OnScreen } from '~/calls/on-screen.server';
import { OtherTabNotice } from '~/calls/other-tab-notice';
import type { OutcomeFaces } from '~/calls/outcome-keys';
import type { CallResult } from '~/calls/outcomes';
import { reportOf, reportSchema } from '~/calls/report-schema';
import { sendOutcome } from '~/calls/send-outcome';
import { SessionBar } from '~/calls/session-bar';
import { SessionOver } from '~/calls/session-over';
import { useForgetOtherDrafts } from '~/calls/use-draft-note';
import { useKeepLease } from '~/calls/use-keep-lease';
import { useSentReport } from '~/calls/use-sent-report';
import { consentWordings } from '~/consent/wordings.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound, statusOf } from '~/platform/respond.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const sessionId = recordId(params.sessionId);
  return (await findCallPage(context.db, { sessionId, actor, now: context.now() })) ?? notFound();
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const sessionId = recordId(params.sessionId);
  const form = await parseForm(request, reportSchema);
  if (!form.ok) return invalid(form.reply);
  const now = context.now();
  const report = reportOf(form.value, consentWordings(form.value.language)[form.value.scope]);
  const logged = await logOutcome(context.db, { ...report, sessionId, actor, now });
  if (!logged.ok) {
    const reply = form.refuse({ formErrors: [`calls.incomplete.${logged.error}`] });
    return data(reply, statusOf(logged.error));
  }
  await nextProspect(context.db, { sessionId, actor, now });
  return redirect(`/calls/${sessionId}`);
}

export const clientAction = ({ request, params, serverAction }: ClientActionFunctionArgs) =>
  sendOutcome(params.sessionId ?? '', request, () => serverAction<typeof action>());

/** A number that is no good leaves the prospect on the screen while there is another one to dial. */
const staysOn = (faces: OutcomeFaces, { numbers }: OnScreen, formData: FormData | undefined) =>
  numbers.length > 1 && Boolean(faces[formData?.get('result') as CallResult]?.unworkable);

export default function Call() {
  const { session, current, upNext, last, outlook, now } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const [formData, setSent] = useSentReport();
  const isReported = useIsReported(session.memberId);
  useForgetOtherDrafts(current?.prospectId);
  useKeepLease(session.id, current !== null);
  if (session.state !== 'active') return <SessionOver session={session} outlook={outlook} />;
  const isLogged = current !== null && formData?.get('callId') === current.callId;
  const goesOn = isLogged && upNext && !staysOn(session.faces, current, formData);
  const waiting = isReported(current);
  const who = goesOn || waiting ? upNext : current;
  return (
    <div className="flex flex-col gap-3 lg:h-[calc(100dvh-3rem)]">
      <OtherTabNotice sessionId={session.id} />
      <div className="grid min-h-0 grow lg:grid-rows-[minmax(0,1fr)]">
        {who && !isReported(who) ? (
          <CallScreen
            key={`${who.prospectId} ${who.callId}`}
            who={who}
            loggedCallId={last?.id}
            session={session}
            lastResult={lastResult ?? undefined}
            onSend={setSent}
            madeAt={now}
          />
        ) : (
          outlook && <NobodyNow session={session} outlook={outlook} />
        )}
      </div>
      <SessionBar
        session={session}
        last={last}
        current={waiting ? null : current}
        upNext={waiting ? null : upNext}
      />
    </div>
  );
}
