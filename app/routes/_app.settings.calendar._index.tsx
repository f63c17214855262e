import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { findFeed, renewFeed } from '~/calendar/feed-address.server';
import { FeedSettings } from '~/calendar/feed-settings';
import { Section } from '~/ui/card';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request, context);
  return { feed: await findFeed(context.db, actor) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const token = await renewFeed(context.db, { actor, now: context.now() });
  return { address: `${context.env.APP_URL}/calendar/${token}.ics` };
}

export default function CalendarSettings() {
  const { t } = useTranslation();
  const { feed } = useLoaderData<typeof loader>();
  return (
    <Section title={t('calendar.title')} text={t('calendar.text')}>
      <FeedSettings feed={feed} address={useActionData<typeof action>()?.address} />
    </Section>
  );
}
