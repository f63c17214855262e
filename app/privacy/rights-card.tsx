import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { TextLink } from '~/ui/text-link';

const RIGHTS = ['objection', 'erasure'] as const;

/** What a person can ask for: her data, that nobody contacts her, that she is forgotten. */
export function RightsCard({ prospectId }: { prospectId: string }) {
  const { t } = useTranslation();
  return (
    <Section title={t('privacy.rights.title')}>
      <div className="grid gap-3">
        {RIGHTS.map((right) => (
          <div key={right}>
            <TextLink to={`/prospects/${prospectId}/${right}`}>{t(`privacy.rights.${right}`)}</TextLink>
            <p className="text-muted text-sm">{t(`privacy.rights.${right}Hint`)}</p>
          </div>
        ))}
        <Form method="post" action={`/prospects/${prospectId}/data`} reloadDocument className="grid gap-1">
          <Button type="submit" size="small" className="justify-self-start">
            {t('privacy.rights.data')}
          </Button>
          <p className="text-muted text-sm">{t('privacy.rights.dataHint')}</p>
        </Form>
      </div>
    </Section>
  );
}
