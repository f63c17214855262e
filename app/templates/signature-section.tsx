import { useFetcher } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { TextareaField } from '~/ui/text-field';
import { fieldName, fieldNamed } from './fields';

/** Her own signature, which every text takes that names the field. */
export function SignatureSection({ signature }: { signature: string }) {
  const { t, i18n } = useTranslation();
  const fetcher = useFetcher();
  const field = fieldNamed('signature');
  const name = field ? fieldName(field, i18n.language === 'de' ? 'de' : 'en') : '';
  return (
    <Section title={t('templates.signature.title')}>
      <fetcher.Form method="post" action="/templates/signature" className="grid gap-4">
        <TextareaField
          field={{ id: 'signature', name: 'signature', defaultValue: signature, maxLength: 1000 }}
          label={t('templates.signature.title')}
          hideLabel
          hint={t('templates.signature.hint', { field: `{{${name}}}` })}
          rows={5}
        />
        <Button type="submit" pending={fetcher.state !== 'idle'} className="justify-self-start">
          {t('templates.signature.save')}
        </Button>
      </fetcher.Form>
    </Section>
  );
}
