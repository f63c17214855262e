import type { Locale } from './i18n/locales';

/**
 * Lets the browser keep the assets and the offline page of this build (public/service-worker.js). Another build or
 * language is another address, and so another worker with a new store. Browsers that refuse go on without.
 */
export function keepShell(locale: Locale): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const build = window.__remixManifest?.version ?? '';
  const address = `/service-worker.js?${new URLSearchParams({ build, locale })}`;
  navigator.serviceWorker.register(address).catch(() => undefined);
}
