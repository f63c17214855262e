import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '~/ui/card';
import { PageHeader } from '~/ui/page-header';
import { AgreementPreview } from './agreement-preview';
import type { AgreementSheet } from './preview.server';
import type { AgreementTemplateValue } from './schema';
import { AGREEMENT_TEMPLATE_FORM, type AgreementTemplateReply, TemplateEditor } from './template-editor';

type TemplatePageProps = {
  title: string;
  actions?: ReactNode;
  value: AgreementTemplateValue;
  clients: { id: string; name: string }[];
  preview: AgreementSheet;
  lastReply: AgreementTemplateReply | undefined;
};

/** The words of an agreement beside what they become. */
export function TemplatePage({ title, actions, value, clients, preview, lastReply }: TemplatePageProps) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={title}
        back={{ to: '/agreement-templates', label: t('agreements.templates.title') }}
        text={t('agreements.notLegalAdvice')}
        actions={actions}
      />
      <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-2">
        <Card className="sm:p-6">
          <TemplateEditor value={value} lastReply={lastReply} />
        </Card>
        <AgreementPreview formId={AGREEMENT_TEMPLATE_FORM} clients={clients} initial={preview} />
      </div>
    </>
  );
}
