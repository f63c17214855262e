import type { LoaderFunctionArgs } from '@remix-run/node';
import { UserX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { EmptyState } from '~/ui/empty-state';
import { PageHeader } from '~/ui/page-header';
import { TextLink } from '~/ui/text-link';

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember(request, context);
  return null;
}

/** Where an erasure ends: her own page is gone. */
export default function Erased() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('privacy.erasure.doneTitle')} />
      <EmptyState
        icon={UserX}
        title={t('privacy.erasure.doneTitle')}
        text={t('privacy.erasure.doneText')}
        action={<TextLink to="/prospects">{t('privacy.erasure.toList')}</TextLink>}
      />
    </>
  );
}
