import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOwner } from '~/accounts/require-owner.server';
import { offerServices } from '~/clients/offer-services.server';
import { listServices } from '~/clients/queries.server';
import { ServicesForm } from '~/clients/services-form';
import { servicesSchema } from '~/clients/services-schema';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { Section } from '~/ui/card';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireOwner(request, context);
  return { services: await listServices(context.db, workspaceId) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const form = await parseForm(request, servicesSchema);
  if (!form.ok) return invalid(form.reply);
  await offerServices(context.db, { ...form.value, actor });
  return redirect('/settings/services?saved');
}

export default function ServicesSettings() {
  const { t } = useTranslation();
  const { services } = useLoaderData<typeof loader>();
  return (
    <Section title={t('settings.services.title')} text={t('settings.services.text')}>
      <ServicesForm services={services} lastResult={useActionData<typeof action>()} />
    </Section>
  );
}
