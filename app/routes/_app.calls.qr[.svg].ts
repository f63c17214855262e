import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { dialCode } from '~/calls/dial-code.server';
import { notFound } from '~/platform/respond.server';

/** The code that a mobile phone reads to dial a number. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember(request, context);
  const svg = await dialCode(new URL(request.url).searchParams.get('number') ?? '');
  if (!svg) notFound();
  return new Response(svg, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'private, max-age=86400' },
  });
}
