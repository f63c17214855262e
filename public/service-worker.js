/*
 * Keeps what is the same for everybody: the assets of one build, and a page that says there is no network.
 * No page, no answer and no address of hers is ever kept. ?build= and ?locale= come from app/keep-shell.ts.
 */
const { searchParams } = new URL(location.href);
const STORE = `anklang-${searchParams}`;
const OFFLINE = `/offline?locale=${searchParams.get('locale')}`;

self.addEventListener('install', (event) => event.waitUntil(keepOfflinePage().then(() => self.skipWaiting())));

self.addEventListener('activate', (event) =>
  event.waitUntil(forgetOtherBuilds().then(() => self.clients.claim())),
);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { origin, pathname } = new URL(request.url);
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => caches.match(OFFLINE)));
  else if (origin === location.origin && pathname.startsWith('/assets/')) event.respondWith(keptAsset(request));
});

async function keepOfflinePage() {
  const store = await caches.open(STORE);
  const page = await fetch(OFFLINE, { credentials: 'omit' });
  const html = await page.clone().text();
  await store.put(OFFLINE, page);
  await store.addAll([...html.matchAll(/href="(\/assets\/[^"]+|\/favicon\.svg)"/g)].map(([, address]) => address));
}

async function forgetOtherBuilds() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== STORE).map((name) => caches.delete(name)));
}

/** The name of an asset changes with its content, so what is kept is right. */
async function keptAsset(request) {
  const store = await caches.open(STORE);
  const kept = await store.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await store.put(request, answer.clone()).catch(() => undefined);
  return answer;
}
