import type { LoaderFunctionArgs } from '@remix-run/node';
import { openFeed } from '~/calendar/feed-address.server';
import { writeFeed } from '~/calendar/write-feed.server';
import { missed } from '~/packets/public-page.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, env } = context;
  const now = context.now();
  const owner = await openFeed(db, { token: params.token ?? '', now });
  if (!owner) return missed(request, context);
  const headers = {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': 'inline; filename="anklang.ics"',
    'Cache-Control': 'private, no-store',
    'Referrer-Policy': 'no-referrer',
  };
  return new Response(await writeFeed(db, { owner, appUrl: env.APP_URL, now }), { headers });
}
