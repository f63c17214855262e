import { getFormProps, useForm } from '@conform-to/react';
import { getZodConstraint } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { FormErrors } from '~/ui/form-errors';
import { Notice } from '~/ui/notice';
import { ChoicesFields } from './choices-fields';
import { DialectForm } from './dialect-form';
import { fieldOf, type Mapping } from './fields';
import { FilePreview } from './file-preview';
import type { ImportPageProps } from './import-page-props';
import { issueText } from './issue-text';
import { MappingTable } from './mapping-table';
import { RememberedNotice } from './remembered-notice';
import { choicesSchema } from './schema';

/** The second step: what was detected, what each column holds, and where the rows go. */
export function ColumnsStep({
  found,
  countries,
  companyExample,
  referrers,
  unread,
  lastResult,
}: ImportPageProps) {
  const isCards = /\.vcf$/i.test(found.fileName);
  const { t } = useTranslation();
  const mapping = found.mapping as Mapping;
  const [form, fields] = useForm({
    id: `choices-${found.id}`,
    lastResult,
    constraint: getZodConstraint(choicesSchema),
    defaultValue: {
      fields: found.columns.map(({ name }) => fieldOf(mapping, name) ?? ''),
      names: [] as string[],
      listName: found.listName,
      country: found.country,
      policy: found.policy,
      source: found.source,
      referredById: found.referredById,
      keepAll: found.several === 'keep_all',
      warm: found.warm,
      companyByDomain: found.companyByDomain,
    },
  });
  return (
    <div className="grid gap-8">
      {found.failure && (
        <Notice tone="stop" title={t('imports.check.failed')}>
          {t('imports.check.failedText')}
        </Notice>
      )}
      {found.notices.map((notice) => (
        <Notice key={notice.code} tone={notice.severity === 'error' ? 'stop' : 'waiting'}>
          {issueText(t, notice)}
        </Notice>
      ))}
      {!isCards && <DialectForm found={found} unread={unread} />}
      {!isCards && found.preview.length > 0 && <FilePreview found={found} />}
      <RememberedNotice found={found} />
      <Form method="post" {...getFormProps(form)} className="grid gap-8">
        <FormErrors title={t('errors.form')} errors={form.errors} />
        <Section title={t('imports.columns.title')} text={t('imports.columns.text')} flush>
          {/* New columns after another way of reading must not keep the old choices. */}
          <MappingTable
            key={found.columns.map(({ name }) => name).join('\n')}
            columns={found.columns}
            mapping={mapping}
            fileName={found.fileName}
            names={{ fields: fields.fields.name, names: fields.names.name }}
          />
        </Section>
        <ChoicesFields {...{ fields, countries, companyExample, referrers }} />
        <Button
          type="submit"
          variant="primary"
          size="large"
          className="justify-self-start"
          pending={useNavigation().state !== 'idle'}
        >
          {t('imports.columns.submit')}
        </Button>
      </Form>
    </div>
  );
}
