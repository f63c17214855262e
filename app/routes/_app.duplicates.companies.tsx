import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireMember } from '~/accounts/require-member.server';
import { ChooseOther } from '~/merges/choose-other';
import { CompanyPairForm } from '~/merges/company-pair-form';
import { findCompanyPair } from '~/merges/find-company-pair.server';
import { findOtherCompanies } from '~/merges/find-others.server';
import { mergeCompanies } from '~/merges/merge-companies.server';
import { MergeHead } from '~/merges/merge-head';
import { mergeCompaniesSchema } from '~/merges/schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const { searchParams } = new URL(request.url);
  const [id, other, ...more] = searchParams.getAll('company').map(recordId);
  const query = searchParams.get('q') ?? '';
  const asked = { id, query, count: more.length + (other ? 2 : id ? 1 : 0) };
  if (!id || more.length > 0) return { ...asked, pair: null, found: [] };
  if (!other)
    return { ...asked, pair: null, found: await findOtherCompanies(context.db, { workspaceId, id, query }) };
  const pair = await findCompanyPair(context.db, { workspaceId, keptId: id, goneId: other });
  return { ...asked, pair: valueOrThrow(pair), found: [] };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, mergeCompaniesSchema);
  if (!form.ok) return data(form.reply, 422);
  const { keptId, goneId, ...choices } = form.value;
  valueOrThrow(await mergeCompanies(context.db, { keptId, goneId, choices, actor, now: context.now() }));
  return redirect(`/companies/${keptId}`);
}

export default function MergeCompanies() {
  const { id, query, count, pair, found } = useLoaderData<typeof loader>();
  return (
    <>
      <MergeHead kind="company" count={count} back="/duplicates/name" />
      {pair && <CompanyPairForm pair={pair} />}
      {id && count === 1 && <ChooseOther kind="company" id={id} query={query} found={found} />}
    </>
  );
}
