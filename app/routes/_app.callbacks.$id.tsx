import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { moveCallback } from '~/callbacks/move-callback.server';
import { MoveForm } from '~/callbacks/move-form';
import { findCallback } from '~/callbacks/queries.server';
import { moveCallbackSchema } from '~/callbacks/schema';
import { useFormats } from '~/i18n/formats-context';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound, refused } from '~/platform/respond.server';
import { useDisplayName } from '~/prospects/use-display-name';
import { Button } from '~/ui/button';
import { Card, Section } from '~/ui/card';
import { PageHeader } from '~/ui/page-header';
import { TextField } from '~/ui/text-field';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const now = context.now();
  const callback = await findCallback(context.db, actor, recordId(params.id), now);
  return callback ? { callback, now } : notFound();
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, moveCallbackSchema);
  if (!form.ok) return invalid(form.reply);
  const move = { ...form.value, callbackId: recordId(params.id), actor, now: context.now() };
  const moved = await moveCallback(context.db, move);
  return moved.ok ? redirect('/callbacks') : refused(moved.error, `callbacks.errors.${moved.error}`);
}

export default function Callback() {
  const { t } = useTranslation();
  const { callback, now } = useLoaderData<typeof loader>();
  const formats = useFormats();
  const nameOf = useDisplayName();
  return (
    <div className="grid max-w-xl gap-6">
      <PageHeader
        className="mb-0"
        back={{ to: '/callbacks', label: t('callbacks.title') }}
        title={t('callbacks.moveTitle', { name: nameOf(callback) })}
        text={t('callbacks.moveText', { time: formats.moment(callback.dueAt) })}
      />
      <Card>
        <MoveForm callback={callback} lastResult={useActionData<typeof action>()} madeAt={now} />
      </Card>
      <Section title={t('callbacks.cancelTitle')} text={t('callbacks.cancelText')}>
        <Form method="post" action={`/callbacks/${callback.id}/cancellation`} className="grid gap-4">
          <TextField
            field={{ id: 'cancel-reason', name: 'reason', required: true, maxLength: 300 }}
            label={t('callbacks.reason')}
          />
          <Button type="submit" variant="danger" className="justify-self-start">
            {t('callbacks.cancelSubmit')}
          </Button>
        </Form>
      </Section>
    </div>
  );
}
