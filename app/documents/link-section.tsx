import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { Archive } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { Disclosure } from '~/ui/disclosure';
import { FormErrors } from '~/ui/form-errors';
import { IconButton } from '~/ui/icon-button';
import { SelectField } from '~/ui/select-field';
import { TextField } from '~/ui/text-field';
import { type Released, ReleaseSection } from './release-section';
import { portfolioLinkSchema } from './schema';

interface PortfolioLink extends Released {
  id: string;
  title: string;
  description: string | null;
  url: string;
  /** The client whom it shows as a reference. */
  clientName: string | null;
}

interface Client {
  id: string;
  name: string;
}

type LinkSectionProps = {
  links: PortfolioLink[];
  clients: Client[];
  lastResult: SubmissionResult | undefined;
};

/** Her pages on the web, and a line to add one. */
export function LinkSection({ links, clients, lastResult }: LinkSectionProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('documents.links.title')} text={t('documents.links.text')}>
      <ul className="grid gap-1">
        {links.map((link) => (
          <LinkLine key={link.id} link={link} />
        ))}
      </ul>
      {links.length === 0 && <p className="text-muted">{t('documents.links.empty')}</p>}
      <LinkForm key={links.length} clients={clients} lastResult={lastResult} />
    </Section>
  );
}

function LinkLine({ link }: { link: PortfolioLink }) {
  const { t } = useTranslation();
  const { id, title, description, url, clientName: client } = link;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3">
      <span>
        <span className="font-medium">{title}</span>{' '}
        <a href={url} target="_blank" rel="noopener noreferrer" className="wrap-anywhere text-muted text-sm">
          {url}
        </a>
        {description && <span className="block text-sm">{description}</span>}
      </span>
      <Form method="post" action={`/documents/links/${id}/archive`}>
        <IconButton type="submit" icon={Archive} label={t('documents.links.archive', { title })} />
      </Form>
      {client && (
        <div className="col-span-2">
          <Disclosure
            summary={t(link.releasedAt ? 'documents.released' : 'documents.waitsForRelease', { client })}
          >
            <ReleaseSection release={link} client={client} action={`/documents/links/${id}/release`} />
          </Disclosure>
        </div>
      )}
    </li>
  );
}

function LinkForm({ clients, lastResult }: Omit<LinkSectionProps, 'links'>) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    id: 'link',
    lastResult,
    constraint: getZodConstraint(portfolioLinkSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: portfolioLinkSchema }),
    shouldRevalidate: 'onInput',
  });
  const pending = useNavigation().formAction?.startsWith('/documents') ?? false;
  return (
    <Form method="post" action="/documents?index" {...getFormProps(form)} className="mt-4 grid gap-3">
      <FormErrors title={t('errors.form')} errors={form.errors} />
      <div className="grid items-start gap-3 sm:grid-cols-[1fr_2fr]">
        <TextField field={fields.title} label={t('documents.links.name')} />
        <TextField
          field={fields.url}
          label={t('documents.links.url')}
          inputMode="url"
          placeholder="https://"
        />
      </div>
      <TextField field={fields.description} label={t('documents.links.description')} maxLength={300} />
      {clients.length > 0 && (
        <SelectField
          field={fields.madeForClientId}
          label={t('documents.links.client')}
          hint={t('documents.links.clientHint')}
          emptyLabel={t('documents.links.noClient')}
          options={clients.map(({ id, name }) => ({ value: id, label: name }))}
          className="max-w-sm"
        />
      )}
      <Button type="submit" pending={pending} className="justify-self-start">
        {t('documents.links.add')}
      </Button>
    </Form>
  );
}
