import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { personName } from '~/prospects/prospect-name';
import { AdviceList } from '~/templates/advice-list';
import { ProblemList } from '~/templates/problem-list';
import { useDraftPreview } from '~/templates/use-draft-preview';
import { Section } from '~/ui/card';
import { Disclosure } from '~/ui/disclosure';
import { Notice } from '~/ui/notice';
import { SelectField } from '~/ui/select-field';
import type { MessagePreview as Preview } from './preview-message.server';

interface PreviewProspect {
  id: string;
  title: string | null;
  firstName: string | null;
  lastName: string | null;
  company: string | null;
}

type MessagePreviewProps = {
  /** Id of the form whose fields are shown: subject, body, language. */
  formId: string;
  prospects: PreviewProspect[];
  /** What the page was opened with, for whoever has no JavaScript. */
  initial: Preview;
};

/** The message as this person would get it, shortly after each change of the form. */
export function MessagePreview({ formId, prospects, initial }: MessagePreviewProps) {
  const { t } = useTranslation();
  const [prospectId, setProspectId] = useState(prospects[0]?.id ?? '');
  const draft = { formId, action: '/templates/preview', about: ['prospectId', prospectId] as const };
  const preview = useDraftPreview<Preview>(draft) ?? initial;
  return (
    <Section title={t('templates.preview.title')} bare className="lg:sticky lg:top-6">
      <SelectField
        field={{ id: 'preview-for', name: 'prospect' }}
        label={t('templates.preview.for')}
        value={prospectId}
        onChange={(event) => setProspectId(event.target.value)}
        emptyLabel={t('templates.preview.invented')}
        options={prospects.map((prospect) => ({
          value: prospect.id,
          label: [personName(prospect), prospect.company].filter(Boolean).join(', '),
        }))}
      />
      <PreviewResult preview={preview} />
    </Section>
  );
}

function PreviewResult({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  if (preview.state === 'invalid') return <ProblemList problems={preview.problems} />;
  if (preview.state === 'missing') {
    const fields = preview.missing.map((key) => t(`templates.field.${key}`)).join(', ');
    return (
      <>
        <Notice tone="waiting">{t('templates.preview.missing', { fields })}</Notice>
        <AdviceList advice={preview.advice} />
      </>
    );
  }
  return (
    <>
      <AdviceList advice={preview.advice} />
      <ShownPreview preview={preview} />
    </>
  );
}

function ShownPreview({ preview }: { preview: Extract<Preview, { state: 'shown' }> }) {
  const { t } = useTranslation();
  return (
    <article aria-live="polite" className="grid rounded-lg border bg-surface">
      <p className="border-b px-5 py-3 font-semibold wrap-anywhere">{preview.subject}</p>
      <Html html={preview.html} className="px-5 py-4" />
      {preview.footerHtml && (
        <Html html={preview.footerHtml} className="border-t px-5 py-4 text-muted text-sm" />
      )}
      <Disclosure summary={t('templates.preview.text')} className="border-t px-5 py-2">
        <pre className="whitespace-pre-wrap pb-3 font-sans text-sm wrap-anywhere">{preview.text}</pre>
      </Disclosure>
    </article>
  );
}

/** HTML of the template engine, in which every value is escaped. */
function Html({ html, className }: { html: string; className: string }) {
  return (
    <div
      className={`grid gap-3 wrap-anywhere [&_a]:text-accent [&_a]:underline [&_li]:ml-5 [&_ol]:list-decimal [&_ul]:list-disc ${className}`}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by the template engine, which escapes every value
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
