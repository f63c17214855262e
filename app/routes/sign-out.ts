import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { closeSession, sessionCookie, sessionToken } from '~/accounts/sessions.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const token = await sessionToken(request, context.env.APP_URL);
  if (token) await closeSession(context.db, token);
  const cookie = sessionCookie(context.env.APP_URL);
  return redirect('/sign-in', { headers: { 'Set-Cookie': await cookie.serialize('', { maxAge: 0 }) } });
}
