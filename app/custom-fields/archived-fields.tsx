import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import type { CustomField } from './custom-field';

/** Fields that were put away; nothing while there are none. */
export function ArchivedFields({ fields }: { fields: CustomField[] }) {
  const { t } = useTranslation();
  if (fields.length === 0) return null;
  return (
    <Section title={t('customFields.archived')} text={t('customFields.archivedText')}>
      <ul className="grid gap-2">
        {fields.map(({ id, label }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3">
            {label}
            <Form method="post" action={`/settings/custom-fields/${id}/archive`} preventScrollReset>
              <Button type="submit" size="small" name="archived" value="no">
                {t('customFields.restore')}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
