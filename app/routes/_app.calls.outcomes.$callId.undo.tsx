import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { nextProspect } from '~/calls/next-prospect.server';
import { RefusedPage } from '~/calls/refused-page';
import { undoOutcome } from '~/calls/undo-outcome.server';
import { recordId } from '~/platform/record-id.server';
import { refused } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const callId = recordId(params.callId);
  const now = context.now();
  const undone = await undoOutcome(context.db, { callId, actor, now });
  if (!undone.ok) return refused(undone.error, `calls.undoRefused.${undone.error}`);
  const { sessionId, prospectId } = undone.value;
  if (!sessionId) return redirect(`/prospects/${prospectId}`);
  await nextProspect(context.db, { sessionId, actor, now });
  return redirect(`/calls/${sessionId}`);
}

/** Seen only when the undo was refused. */
export default function UndoRefused() {
  const { t } = useTranslation();
  const lastResult = useActionData<typeof action>();
  return <RefusedPage title={t('calls.undoRefused.title')} errors={lastResult?.error?.['']} />;
}
