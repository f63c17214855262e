import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData, useParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { clientName } from '~/clients/client-name';
import { ConversionForm } from '~/clients/conversion-form';
import { findConversionPage } from '~/clients/conversion-page.server';
import { convertProspect } from '~/clients/convert-prospect.server';
import { findClientOf } from '~/clients/find-client-of.server';
import { conversionSchema, rateInCents } from '~/clients/schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound, refused } from '~/platform/respond.server';
import { PageDialog } from '~/ui/page-dialog';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId, actor } = await requireMember(request, context);
  const prospectId = recordId(params.id);
  const client = await findClientOf(context.db, { prospectId, actor });
  if (client?.state === 'active') throw redirect(`/clients/${client.id}`);
  const now = context.now();
  return (await findConversionPage(context.db, workspaceId, { prospectId, now })) ?? notFound();
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const prospectId = recordId(params.id);
  const form = await parseForm(request, conversionSchema);
  if (!form.ok) return invalid(form.reply);
  const { rate, ...terms } = form.value;
  const rateCents = rateInCents(rate);
  const now = context.now();
  const result = await convertProspect(context.db, { ...terms, rateCents, prospectId, actor, now });
  if (!result.ok) return refused(result.error, `clients.errors.${result.error}`);
  return redirect(`/clients/${result.value.clientId}`);
}

/** Stands over the prospect's page, and has an address of its own. */
export default function Conversion() {
  const { t } = useTranslation();
  const { prospect, ...offered } = useLoaderData<typeof loader>();
  const backTo = `/prospects/${useParams().id}`;
  return (
    <PageDialog
      title={t('clients.conversion.title', { name: clientName(prospect) })}
      text={t('clients.conversion.text')}
      close={{ to: backTo, label: t('clients.conversion.back') }}
      keptText={t('clients.conversion.kept')}
    >
      <ConversionForm {...offered} backTo={backTo} lastResult={useActionData<typeof action>()} />
    </PageDialog>
  );
}
