import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { forgetMapping, listMappings } from '~/imports/remembered-mapping.server';
import { RememberedMappings } from '~/imports/remembered-mappings';
import { forgetSchema } from '~/imports/schema';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  return { mappings: await listMappings(context.db, workspaceId) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const form = await parseForm(request, forgetSchema);
  if (!form.ok) return invalid(form.reply);
  await forgetMapping(context.db, { workspaceId, ...form.value });
  return redirect('/imports/mappings');
}

export default function Mappings() {
  const { t } = useTranslation();
  const { mappings } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t('imports.mappings.title')}
        text={t('imports.mappings.text')}
        back={{ to: '/imports', label: t('imports.title') }}
      />
      <RememberedMappings mappings={mappings} />
    </>
  );
}
