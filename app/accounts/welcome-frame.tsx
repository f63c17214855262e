import { Form, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BrandMark } from '~/ui/brand-mark';
import { Button } from '~/ui/button';
import { Stepper } from '~/ui/stepper';
import { stepTexts, WELCOME_STEPS, type WelcomeStep } from './welcome-steps';

/** The page around the questions after set-up: the brand, where one stands, and the way out. */
export function WelcomeFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const step = useLocation().pathname.split('/')[2];
  const current = WELCOME_STEPS.indexOf(step as WelcomeStep);
  return (
    <div className="mx-auto grid w-full max-w-2xl gap-8 px-4 py-8 sm:px-6 sm:py-12">
      <header className="flex items-center justify-between gap-4">
        <p className="flex items-center gap-2.5 font-semibold text-lg tracking-tight">
          <BrandMark />
          {t('common.product')}
        </p>
        {current >= 0 && (
          <Form method="post" action="/welcome/finish">
            <Button type="submit" variant="quiet" size="small">
              {t('settings.welcome.skipAll')}
            </Button>
          </Form>
        )}
      </header>
      <main>
        {current >= 0 && (
          <Stepper
            label={t('settings.welcome.steps')}
            steps={WELCOME_STEPS.map((known) => ({
              label: t(`settings.${stepTexts(known)}.title`),
              to: `/welcome/${known}`,
            }))}
            current={current}
            words={{ done: t('settings.welcome.done') }}
          />
        )}
        {children}
      </main>
    </div>
  );
}
