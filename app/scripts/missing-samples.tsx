import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';

/** Scripts that came to the product after the workspace began, and the button that adds them. */
export function MissingSamples({ names }: { names: string[] }) {
  const { t } = useTranslation();
  return (
    <Section
      title={t('scripts.samples.title')}
      text={t('scripts.samples.text')}
      actions={
        <Form method="post" action="/scripts/samples" preventScrollReset>
          <Button type="submit">{t('scripts.samples.add')}</Button>
        </Form>
      }
    >
      <ul className="grid gap-1">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Section>
  );
}
