import type { ActionFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { exampleOf, stepsInForm } from '~/sequences/preview-request';
import { previewFor } from '~/sequences/preview-sequence.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const { workspaceId, timeZone, locale } = await requireMember(request, context);
  const form = await request.formData();
  const example = exampleOf(form, { now: context.now(), timeZone });
  return previewFor(context.db, { workspaceId, steps: stepsInForm(form), ...example, language: locale });
}
