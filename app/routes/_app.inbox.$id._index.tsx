import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { waitFor } from '~/accounts/count-use.server';
import { requireMember } from '~/accounts/require-member.server';
import { AnswerForm, answerSubject } from '~/inbox/answer-form';
import { answerMail } from '~/inbox/answer-mail.server';
import { findInbound } from '~/inbox/find-inbound.server';
import { InboundCard } from '~/inbox/inbound-card';
import { answerSchema } from '~/inbox/schema';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound, refused } from '~/platform/respond.server';
import { useDisplayName } from '~/prospects/use-display-name';
import { Badge } from '~/ui/badge';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { TextLink } from '~/ui/text-link';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  return (await findInbound(context.db, { workspaceId, inboundId: recordId(params.id) })) ?? notFound();
}

/** Answers it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const inboundId = recordId(params.id);
  const form = await parseForm(request, answerSchema);
  if (!form.ok) return invalid(form.reply);
  const { db, secrets } = context;
  if ((await waitFor(db, actor, 'send')) > 0) return refused('too_many', 'inbox.errors.too_many');
  const answering = { inboundId, fields: form.value, secrets, actor, now: context.now() };
  const answered = await answerMail(db, answering);
  if (answered.ok) return redirect(`/inbox/${inboundId}?sent`);
  return answered.error === 'not_found'
    ? notFound()
    : refused(answered.error, `inbox.errors.${answered.error}`);
}

export default function InboundMessage() {
  const { t } = useTranslation();
  const { inbound, prospect, isClosed } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const lastResult = useActionData<typeof action>();
  const name = useDisplayName()(prospect);
  const isOpen = inbound.kind === 'reply' && inbound.doneAt === null;
  return (
    <div className="grid max-w-3xl gap-6">
      <PageHeader
        className="mb-0"
        back={{ to: '/inbox', label: t('inbox.page.back') }}
        title={
          <span className="flex flex-wrap items-center gap-3">
            {name}
            {inbound.kind === 'reply' && !isOpen && <Badge tone="good">{t('inbox.page.isDone')}</Badge>}
          </span>
        }
        text={inbound.fromAddress}
        actions={<TextLink to={`/prospects/${prospect.id}`}>{t('inbox.page.prospect')}</TextLink>}
      />
      {search.has('sent') && <Notice tone="good">{t('inbox.answer.sent')}</Notice>}
      <InboundCard inbound={inbound} />
      {isClosed && <Notice tone="info">{t('inbox.answer.closed', { address: inbound.fromAddress })}</Notice>}
      {inbound.kind === 'reply' && !isClosed && inbound.fromAddress && (
        <Section title={t('inbox.answer.title')} actions={isOpen && <DoneForm inboundId={inbound.id} />}>
          <AnswerForm
            key={String(inbound.doneAt)}
            inboundId={inbound.id}
            subject={answerSubject(inbound.subject)}
            lastResult={lastResult}
          />
        </Section>
      )}
    </div>
  );
}

function DoneForm({ inboundId }: { inboundId: string }) {
  const { t } = useTranslation();
  return (
    <Form method="post" action={`/inbox/${inboundId}/done`}>
      <Button type="submit" size="small">
        {t('inbox.page.done')}
      </Button>
    </Form>
  );
}
