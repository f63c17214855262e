import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { callProspect } from '~/calls/call-prospect.server';
import { nextProspect } from '~/calls/next-prospect.server';
import { RefusedPage } from '~/calls/refused-page';
import { When } from '~/i18n/when';
import { recordId } from '~/platform/record-id.server';
import { statusOf } from '~/platform/respond.server';
import { TextLink } from '~/ui/text-link';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const prospectId = recordId(params.prospectId);
  const now = context.now();
  const called = await callProspect(context.db, { prospectId, actor, now });
  if (!called.ok) {
    const lawfulAt = called.error === 'unlawful_hour' ? called.lawfulAt : undefined;
    return data({ reason: textOf(called.error), lawfulAt, prospectId }, statusOf(called.error));
  }
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

/** Seen only when this prospect can't be called: why, from when on it can, and where a promise can be moved. */
export default function CallRefused() {
  const { t } = useTranslation();
  const { reason, lawfulAt, prospectId } = useActionData<typeof action>() ?? {};
  return (
    <RefusedPage title={t('calls.callRefused.title')} errors={reason ? [reason] : []}>
      {lawfulAt && (
        <p>
          {t('calls.callRefused.lawfulAt')} <When at={lawfulAt} />
        </p>
      )}
      {prospectId && (
        <p className="flex gap-4">
          <TextLink to={`/prospects/${prospectId}`}>{t('calls.callRefused.prospect')}</TextLink>
          <TextLink to="/callbacks">{t('calls.callRefused.callbacks')}</TextLink>
        </p>
      )}
    </RefusedPage>
  );
}
