import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOwner } from '~/accounts/require-owner.server';
import { afterStep } from '~/accounts/welcome-steps';
import { offerServices } from '~/clients/offer-services.server';
import { listServices } from '~/clients/queries.server';
import { ServicesForm } from '~/clients/services-form';
import { servicesSchema } from '~/clients/services-schema';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireOwner(request, context);
  return { services: await listServices(context.db, workspaceId) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const form = await parseForm(request, servicesSchema);
  if (!form.ok) return invalid(form.reply);
  await offerServices(context.db, { ...form.value, actor });
  return redirect(afterStep('services'));
}

export default function WelcomeServices() {
  const { t } = useTranslation();
  const { services } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t('settings.services.title')} text={t('settings.services.text')} />
      <ServicesForm
        services={services}
        lastResult={useActionData<typeof action>()}
        skipTo={afterStep('services')}
      />
    </>
  );
}
