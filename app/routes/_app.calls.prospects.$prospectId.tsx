import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { callProspect } from '~/calls/call-prospect.server';
import { nextProspect } from '~/calls/next-prospect.server';
import { RefusedPage } from '~/calls/refused-page';
import { recordId } from '~/platform/record-id.server';
import { refused } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const prospectId = recordId(params.prospectId);
  const now = context.now();
  const called = await callProspect(context.db, { prospectId, actor, now });
  if (!called.ok) return refused(called.error, textOf(called.error));
  const { sessionId } = called.value;
  await nextProspect(context.db, { sessionId, actor, now });
  return redirect(`/calls/${sessionId}`);
}

const OWN_TEXTS = ['not_found', 'no_number', 'taken', 'script_unpublished'];

/** What the call screen says of the same obstacle. */
function textOf(error: string): string {
  if (error === 'unlawful_hour') return `calls.timing.${error}`;
  return OWN_TEXTS.includes(error) ? `calls.callRefused.${error}` : `consent.permission.${error}`;
}

/** Seen only when this prospect can't be called. */
export default function CallRefused() {
  const { t } = useTranslation();
  const lastResult = useActionData<typeof action>();
  return <RefusedPage title={t('calls.callRefused.title')} errors={lastResult?.error?.['']} />;
}
