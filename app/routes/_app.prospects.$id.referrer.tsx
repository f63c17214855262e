import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { findProspect } from '~/prospects/find-prospect.server';
import { readListFilter } from '~/prospects/list-filter';
import { listProspects } from '~/prospects/list-prospects.server';
import { referrerSchema } from '~/prospects/referrals/schema';
import { setReferrer } from '~/prospects/referrals/set-referrer.server';
import { useDisplayName } from '~/prospects/use-display-name';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { SearchInput } from '~/ui/filter-bar';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId, timeZone } = await requireMember(request, context);
  const prospectId = recordId(params.id);
  const { prospect, company, referrer } = valueOrThrow(
    await findProspect(context.db, { workspaceId, prospectId }),
  );
  const q = new URL(request.url).searchParams.get('q') ?? '';
  const filter = readListFilter(new URLSearchParams({ q, sort: 'name' }));
  const wanted = { workspaceId, filter, timeZone, now: context.now() };
  const { rows } = await listProspects(context.db, wanted, 12);
  const { id, title, firstName, lastName } = prospect;
  const named = { title, firstName, lastName, company: company?.name ?? null };
  return { id, q, named, referrer, found: rows.filter((row) => row.id !== prospectId) };
}

/** Notes who has referred a prospect. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const prospectId = recordId(params.id);
  const form = await parseForm(request, referrerSchema);
  if (!form.ok) return invalid(form.reply);
  const { referrerId = null } = form.value;
  valueOrThrow(await setReferrer(context.db, { prospectId, referrerId, actor, now: context.now() }));
  return redirect(`/prospects/${prospectId}`);
}

export default function Referrer() {
  const { t } = useTranslation();
  const nameOf = useDisplayName();
  const { id, q, named, referrer, found } = useLoaderData<typeof loader>();
  const name = nameOf(named);
  return (
    <div className="max-w-xl">
      <PageHeader
        title={t('record.referral.ask', { name })}
        text={t('record.referral.text')}
        back={{ to: `/prospects/${id}`, label: name }}
      />
      <div className="grid gap-4">
        <Form role="search">
          <SearchInput name="q" label={t('common.search')} defaultValue={q} />
        </Form>
        <Card>
          <Form method="post" className="grid gap-1">
            {found.length === 0 && <p className="text-muted">{t('record.referral.nobody')}</p>}
            {found.map((row) => (
              <Button
                key={row.id}
                type="submit"
                name="referrerId"
                value={row.id}
                variant="quiet"
                className="justify-start"
              >
                {[nameOf(row), row.company !== nameOf(row) && row.company].filter(Boolean).join(' · ')}
              </Button>
            ))}
          </Form>
        </Card>
        {referrer && (
          <Form method="post">
            <Button type="submit">{t('record.referral.none')}</Button>
          </Form>
        )}
      </div>
    </div>
  );
}
