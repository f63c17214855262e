import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { AgreementActions } from '~/agreements/agreement-actions';
import { AgreementBadge } from '~/agreements/agreement-badge';
import { AgreementText } from '~/agreements/agreement-text';
import { findAgreement } from '~/agreements/queries.server';
import { i18nFor } from '~/i18n/i18n.server';
import { dateIn } from '~/platform/local-date';
import { recordId } from '~/platform/record-id.server';
import { notFound } from '~/platform/respond.server';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId, timeZone } = await requireMember(request, context);
  const today = dateIn(context.now(), timeZone);
  const ids = { clientId: recordId(params.id), agreementId: recordId(params.agreementId) };
  const agreement = (await findAgreement(context.db, workspaceId, { ...ids, today })) ?? notFound();
  const caption = i18nFor(agreement.language).t('agreements.placeAndDate');
  return { agreement, caption };
}

export default function AgreementPage() {
  const { t } = useTranslation();
  const { agreement, caption } = useLoaderData<typeof loader>();
  const { text, client, assistant, clientId, kind, state, language } = agreement;
  return (
    <>
      <PageHeader
        className="print:hidden"
        back={{ to: `/clients/${clientId}`, label: t('agreements.back', { client }) }}
        title={
          <span className="flex flex-wrap items-center gap-3">
            {t('agreements.title', { kind: t(`agreements.kind.${kind}`), client })}
            <AgreementBadge state={state} />
          </span>
        }
        text={state === 'drafted' && t('agreements.notLegalAdvice')}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_20rem]">
        <AgreementText text={text} parties={[client, assistant]} language={language} caption={caption} />
        <AgreementActions agreement={agreement} />
      </div>
    </>
  );
}
