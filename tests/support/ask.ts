import type { Route } from './routes';
import type { WebProcess } from './web-process';

/** What came back, without what differs from one answer to the next. */
export interface Answer {
  status: number;
  location: string;
  body: string;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

export const uuidsIn = (text: string): string[] => text.match(UUID) ?? [];

/** An answer in which ids, nonces and numbers are all alike: two are equal when they tell the same. */
export const blurred = ({ status, location, body }: Answer): Answer => ({
  status,
  location: location.replaceAll(UUID, '*'),
  body: body
    .replaceAll(UUID, '*')
    .replaceAll(/nonce="[^"]*"/g, '')
    .replaceAll(/\d+/g, '#'),
});

/** Sends one request as this cookie's owner, as a browser without scripts does; redirects are not followed. */
export async function ask(
  web: WebProcess,
  address: string,
  { cookie = '', form }: { cookie?: string; form?: URLSearchParams } = {},
): Promise<Answer> {
  const response = await fetch(web.url + address, {
    redirect: 'manual',
    headers: { ...(cookie && { cookie }), origin: web.url, accept: 'text/html', 'accept-language': 'de' },
    ...(form && { method: 'POST', body: form }),
  });
  const { status, headers } = response;
  return { status, location: headers.get('location') ?? '', body: await response.text() };
}

/** Where a form of the route goes: an index route shares its address with the layout around it. */
export const formAddress = ({ isIndex }: Route, address: string) => (isIndex ? `${address}?index` : address);

/** Works through a list a few at a time, as a browser would. */
export async function eachOf<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const worker = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}
