import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { enrolSource } from '~/bulk/enrol-source.server';
import { recordId } from '~/platform/record-id.server';
import { notFound } from '~/platform/respond.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, timeZone } = await requireMember(request, context);
  const sequenceId = recordId(params.id);
  const source = (await request.formData()).get('source');
  const begun = await enrolSource(context, { sequenceId, source, actor, timeZone, now: context.now() });
  if (begun.ok) return redirect(`/prospects/changes/${begun.value.changeId}`);
  return begun.error === 'nobody' ? redirect(`/sequences/${sequenceId}?problem=nobody`) : notFound();
}
