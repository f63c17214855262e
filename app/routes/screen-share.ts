import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { localPath } from '~/accounts/local-path';
import { requireMember } from '~/accounts/require-member.server';
import { screenShareCookie } from '~/clients/masking/screen-share.server';

export async function action({ request, context }: ActionFunctionArgs) {
  await requireMember(request, context);
  const form = await request.formData();
  const cookie = await screenShareCookie(context.env.APP_URL, form.get('on') === 'yes');
  return redirect(localPath(String(form.get('back') ?? '')), { headers: { 'Set-Cookie': cookie } });
}
