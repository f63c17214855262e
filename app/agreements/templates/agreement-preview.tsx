import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '~/templates/problem-list';
import { useDraftPreview } from '~/templates/use-draft-preview';
import { Section } from '~/ui/card';
import { Notice } from '~/ui/notice';
import { SelectField } from '~/ui/select-field';
import { AgreementText } from '../agreement-text';
import type { AgreementSheet } from './preview.server';

type AgreementPreviewProps = {
  /** Id of the form whose fields are shown: body and language. */
  formId: string;
  clients: { id: string; name: string }[];
  /** What the page was opened with, for whoever has no JavaScript. */
  initial: AgreementSheet;
};

/** The agreement as this client would get it, shortly after each change of the form. */
export function AgreementPreview({ formId, clients, initial }: AgreementPreviewProps) {
  const { t } = useTranslation();
  const [clientId, setClientId] = useState(clients[0]?.id ?? '');
  const draft = { formId, action: '/agreement-templates/preview', about: ['clientId', clientId] as const };
  const preview = useDraftPreview<AgreementSheet>(draft) ?? initial;
  const client = clients.find(({ id }) => id === clientId)?.name ?? t('agreements.templates.client');
  return (
    <Section title={t('templates.preview.title')} bare className="lg:sticky lg:top-6">
      <SelectField
        field={{ id: 'preview-for', name: 'client' }}
        label={t('templates.preview.for')}
        value={clientId}
        onChange={(event) => setClientId(event.target.value)}
        emptyLabel={t('agreements.templates.invented')}
        options={clients.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {preview.ok ? (
        <>
          {preview.missing.length > 0 && (
            <Notice tone="waiting">
              {t('agreements.templates.missing', {
                fields: preview.missing.map((key) => t(`templates.field.${key}`)).join(', '),
              })}
            </Notice>
          )}
          {preview.text.trim() ? (
            <AgreementText
              text={preview.text}
              parties={[client, preview.assistant ?? t('agreements.templates.you')]}
              language={preview.language}
              caption={preview.caption}
            />
          ) : (
            <p className="text-muted">{t('agreements.templates.emptyPreview')}</p>
          )}
        </>
      ) : (
        <ProblemList problems={preview.problems} />
      )}
    </Section>
  );
}
