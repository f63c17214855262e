import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from './i18n/create-i18n';
import { loadTranslations } from './i18n/load-translations';
import { keepShell } from './keep-shell';

const { locale, translations } = await loadTranslations(document.documentElement.lang);

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={createI18n(locale, translations)}>
        <RemixBrowser />
      </I18nextProvider>
    </StrictMode>,
  );
});

keepShell(locale);
