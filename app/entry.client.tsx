import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from './i18n/create-i18n';
import { loadTranslations } from './i18n/load-translations';
import type { SomeTranslations } from './i18n/translations';
import { keepShell } from './keep-shell';

const AGAIN = 5_000;

const [{ locale, translations, rest }] = await Promise.all([
  loadTranslations(document.documentElement.lang, location.pathname),
  readPage(),
]);
const i18n = createI18n(locale, translations);

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <RemixBrowser />
      </I18nextProvider>
    </StrictMode>,
  );
});

if (rest) addTexts(rest);
keepShell(locale);

/**
 * Remix reads the data that came with the page when it is first drawn, and asks React to wait by throwing a promise. A key or a
 * click meanwhile makes React draw the page at once, which then can't wait, and stays dead. So the data are read before.
 */
async function readPage(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (reading) {
    await reading;
  }
}

/** Goes on until they are there: the page she goes to next may need them. */
function addTexts(load: () => Promise<SomeTranslations>) {
  load()
    .then((texts) => i18n.addResourceBundle(locale, 'translation', texts, true))
    .catch(() => setTimeout(addTexts, AGAIN, load));
}
