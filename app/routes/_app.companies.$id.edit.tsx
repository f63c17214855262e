import type { SubmissionResult } from '@conform-to/react';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { placeOptions } from '~/accounts/places.server';
import { requireMember } from '~/accounts/require-member.server';
import { CompanyForm } from '~/companies/company-form';
import { editCompany } from '~/companies/edit-company.server';
import { findCompany } from '~/companies/find-company.server';
import { COMPANY_FIELDS, type CompanyField, companySchema } from '~/companies/schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';
import { type FieldDifference, fieldDifferences, withoutStored } from '~/prospects/field-differences';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId, locale } = await requireMember(request, context);
  const companyId = recordId(params.id);
  const company = valueOrThrow(await findCompany(context.db, { workspaceId, companyId }));
  return { company, countries: placeOptions(locale).countries };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, workspaceId } = await requireMember(request, context);
  const companyId = recordId(params.id);
  const form = await parseForm(request, companySchema);
  if (!form.ok) return answer(form.reply, 422);
  const { version, choose, ...all } = form.value;
  const fields = withoutStored(all, choose);
  const result = await editCompany(context.db, { companyId, version, fields, actor, now: context.now() });
  if (!result.ok && result.error === 'stale') {
    const stored = valueOrThrow(await findCompany(context.db, { workspaceId, companyId }));
    const reply = form.refuse({});
    const differences = fieldDifferences(COMPANY_FIELDS, stored, reply.initialValue ?? {});
    return answer(reply, 409, { version: stored.version, differences });
  }
  valueOrThrow(result);
  return redirect(`/companies/${companyId}`);
}

/** What was typed is always kept; `stale` says what somebody else has saved since. */
const answer = (reply: SubmissionResult, status: number, stale: Stale | null = null) =>
  data({ reply, stale }, status);

type Stale = { version: number; differences: FieldDifference<CompanyField>[] };

export default function EditCompany() {
  const { t } = useTranslation();
  const { company, countries } = useLoaderData<typeof loader>();
  const { reply, stale } = useActionData<typeof action>() ?? {};
  const { id, name } = company;
  return (
    <>
      <PageHeader title={t('companies.editTitle', { name })} back={{ to: `/companies/${id}`, label: name }} />
      <CompanyForm company={company} countries={countries} lastResult={reply} stale={stale} />
    </>
  );
}
