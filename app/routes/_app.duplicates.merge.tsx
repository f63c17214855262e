import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireMember } from '~/accounts/require-member.server';
import { ChooseOther } from '~/merges/choose-other';
import { findOthers } from '~/merges/find-others.server';
import { findPair } from '~/merges/find-pair.server';
import { MergeHead } from '~/merges/merge-head';
import { mergeProspects } from '~/merges/merge-prospects.server';
import { ProspectPairForm } from '~/merges/prospect-pair-form';
import { mergeProspectsSchema } from '~/merges/schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { statusOf, valueOrThrow } from '~/platform/respond.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const { searchParams } = new URL(request.url);
  const [id, other, ...more] = searchParams.getAll('prospect').map(recordId);
  const query = searchParams.get('q') ?? '';
  const asked = { id, query, count: more.length + (other ? 2 : id ? 1 : 0) };
  if (!id || more.length > 0) return { ...asked, pair: null, found: [] };
  if (!other)
    return { ...asked, pair: null, found: await findOthers(context.db, { workspaceId, id, query }) };
  const pair = await findPair(context.db, { workspaceId, keptId: id, goneId: other });
  return { ...asked, pair: valueOrThrow(pair), found: [] };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, mergeProspectsSchema);
  if (!form.ok) return data({ refusal: 'invalid' }, 422);
  const { keptId, goneId, ...choices } = form.value;
  const merged = await mergeProspects(context.db, { keptId, goneId, choices, actor, now: context.now() });
  if (!merged.ok) return data({ refusal: merged.error }, statusOf(merged.error));
  return redirect(`/prospects/${keptId}`);
}

export default function MergeProspects() {
  const { id, query, count, pair, found } = useLoaderData<typeof loader>();
  const { refusal } = useActionData<typeof action>() ?? {};
  return (
    <>
      <MergeHead kind="prospect" count={count} back="/duplicates/email" />
      {pair && <ProspectPairForm pair={pair} refusal={refusal} />}
      {id && count === 1 && <ChooseOther kind="prospect" id={id} query={query} found={found} />}
    </>
  );
}
