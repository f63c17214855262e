import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Outlet, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { findMailbox } from '~/mail/find-mailbox.server';
import { findProvider } from '~/mail/mail-providers';
import { mailboxDefaults } from '~/mail/mailbox-defaults';
import { MailboxForm } from '~/mail/mailbox-form';
import { MailboxState } from '~/mail/mailbox-state';
import { ProviderLinks } from '~/mail/provider-links';
import { saveMailbox } from '~/mail/save-mailbox.server';
import { mailboxSchema } from '~/mail/schema';
import { parseForm } from '~/platform/form.server';
import { invalid, refused } from '~/platform/respond.server';
import { Card, Section } from '~/ui/card';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { TextLink } from '~/ui/text-link';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, name, email } = await requireMember(request, context);
  const provider = findProvider(new URL(request.url).searchParams.get('provider'));
  const mailbox = await findMailbox(context.db, actor);
  return {
    mailbox,
    provider: provider?.key ?? null,
    values: mailboxDefaults(mailbox, provider, { name, email }),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, mailboxSchema);
  if (!form.ok) return invalid(form.reply);
  const { db, secrets } = context;
  const saved = await saveMailbox(db, { fields: form.value, secrets, actor, now: context.now() });
  return saved.ok ? redirect('/mailbox?saved') : refused(saved.error, 'mailbox.errors.passwordNeeded');
}

export default function Mailbox() {
  const { t } = useTranslation();
  const { mailbox, provider, values } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const lastResult = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        title={t('mailbox.title')}
        text={t('mailbox.text')}
        back={{ to: '/settings', label: t('common.nav.settings') }}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid gap-4">
          <Outlet />
          {search.has('saved') && <Notice tone="good">{t('mailbox.saved')}</Notice>}
          <Card className="grid gap-6">
            <ProviderLinks chosen={provider} />
            <MailboxForm
              key={provider}
              {...{ values, provider, lastResult }}
              hasPassword={mailbox?.hasPassword ?? false}
            />
          </Card>
        </div>
        <div className="grid gap-6 max-lg:-order-1">
          {mailbox ? (
            <>
              <MailboxState mailbox={mailbox} />
              <Section title={t('inbox.settings.link')} text={t('inbox.settings.linkText')} bare>
                <TextLink to="/mailbox/inbox">{t('inbox.setUp.action')}</TextLink>
              </Section>
            </>
          ) : (
            <Notice tone="info" title={t('mailbox.none')}>
              {t('mailbox.noneText')}
            </Notice>
          )}
        </div>
      </div>
    </>
  );
}
