import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { listChapters } from '~/help/guide.server';
import { SideNav } from '~/ui/side-nav';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { locale } = await requireMember(request, context);
  return { chapters: listChapters(locale) };
}

export default function Help() {
  const { t } = useTranslation();
  const { chapters } = useLoaderData<typeof loader>();
  const links = chapters.map(({ chapter, title }) => ({ to: `/help/${chapter}`, label: title }));
  return (
    <div className="lg:grid lg:grid-cols-[14rem_minmax(0,1fr)] lg:gap-10">
      <SideNav label={t('help.chapters')} groups={[{ title: t('help.chapters'), links }]} />
      <Outlet />
    </div>
  );
}
