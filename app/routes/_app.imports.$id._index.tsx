import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { placeOptions } from '~/accounts/places.server';
import { requireMember } from '~/accounts/require-member.server';
import { beginCheck } from '~/imports/begin-check.server';
import { companyExample } from '~/imports/company-example.server';
import type { Mapping } from '~/imports/fields';
import { ImportPage } from '~/imports/import-page';
import { likelyCountry } from '~/imports/likely-country.server';
import { findOutcome } from '~/imports/outcome.server';
import { findImport } from '~/imports/queries.server';
import { offerReferrers } from '~/imports/referrers.server';
import { choicesSchema, mappingOf } from '~/imports/schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound, refused } from '~/platform/respond.server';
import { findStages } from '~/prospects/find-stages.server';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId, locale } = await requireMember(request, context);
  const which = { workspaceId, importId: recordId(params.id) };
  const found = (await findImport(context.db, which)) ?? notFound();
  const isOver = found.state === 'done' || found.state === 'undone';
  const outcome = isOver ? await findOutcome(context.db, which) : null;
  return {
    ...{ found, outcome, now: context.now() },
    countries: placeOptions(locale).countries,
    likelyCountry: likelyCountry(found.problems ?? [], found.country),
    stages: await findStages(context.db, workspaceId),
    referrers: await offerReferrers(context.db, workspaceId, found.referredById),
    companyExample: companyExample(found.columns, found.mapping as Mapping),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const importId = recordId(params.id);
  const form = await parseForm(request, choicesSchema);
  if (!form.ok) return invalid(form.reply);
  const { workspaceId } = actor;
  const columns = (await findImport(context.db, { workspaceId, importId }))?.columns ?? notFound();
  const {
    fields,
    names,
    source,
    referredById = null,
    keepAll,
    warm,
    companyByDomain,
    ...choices
  } = form.value;
  const mapping = mappingOf(
    columns.map(({ name }) => name),
    { fields, names },
  );
  if (!mapping) return refused('field_twice', 'imports.errors.field_twice');
  const several = keepAll ? 'keep_all' : 'ask';
  const marks = { warm: Boolean(warm), companyByDomain: Boolean(companyByDomain) };
  const settled = { ...choices, ...marks, mapping, several, source: source || null, referredById } as const;
  const begun = await beginCheck(context, { importId, ...settled, actor, now: context.now() });
  return begun.ok ? redirect(`/imports/${importId}`) : refused(begun.error, `imports.errors.${begun.error}`);
}

export default function Import() {
  const { t } = useTranslation();
  const loaded = useLoaderData<typeof loader>();
  const { found } = loaded;
  const [search] = useSearchParams();
  return (
    <>
      <PageHeader title={found.fileName} back={{ to: '/imports', label: t('imports.title') }} />
      <ImportPage
        {...loaded}
        wantsColumns={search.has('columns')}
        wantsValues={search.has('values')}
        page={Math.max(0, Number(search.get('page')) || 0)}
        unread={search.get('unread')}
        lastResult={useActionData<typeof action>()}
      />
    </>
  );
}
