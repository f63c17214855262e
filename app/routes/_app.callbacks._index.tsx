import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { PhoneCall } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { CallbackList } from '~/callbacks/callback-list';
import { findCallbacks } from '~/callbacks/queries.server';
import { groupOf } from '~/tasks/due';
import { Button } from '~/ui/button';
import { Card, Section } from '~/ui/card';
import { EmptyState } from '~/ui/empty-state';
import { PageHeader } from '~/ui/page-header';

const GROUPS = ['overdue', 'today', 'later'] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, timeZone } = await requireMember(request, context);
  const callbacks = await findCallbacks(context.db, actor);
  const now = context.now();
  const placed = callbacks.map((callback) => ({ callback, group: placeOf(callback.dueAt, now, timeZone) }));
  return GROUPS.map((group) => ({
    group,
    callbacks: placed.flatMap((place) => (place.group === group ? [place.callback] : [])),
  }));
}

const placeOf = (dueAt: Date, now: Date, timeZone: string) =>
  dueAt < now ? 'overdue' : groupOf(dueAt, now, timeZone);

export default function Callbacks() {
  const { t } = useTranslation();
  const filled = useLoaderData<typeof loader>().filter(({ callbacks }) => callbacks.length > 0);
  return (
    <div className="grid gap-6">
      <PageHeader className="mb-0" title={t('callbacks.title')} text={t('callbacks.text')} />
      {filled.map(({ group, callbacks }) => (
        <Section key={group} title={t(`callbacks.groups.${group}`)} flush>
          <CallbackList callbacks={callbacks} />
        </Section>
      ))}
      {filled.length === 0 && <NoCallbacks />}
    </div>
  );
}

function NoCallbacks() {
  const { t } = useTranslation();
  return (
    <Card>
      <EmptyState
        icon={PhoneCall}
        title={t('callbacks.emptyTitle')}
        text={t('callbacks.emptyText')}
        action={
          <Button asChild variant="primary">
            <Link to="/calls">{t('callbacks.emptyAction')}</Link>
          </Button>
        }
      />
    </Card>
  );
}
