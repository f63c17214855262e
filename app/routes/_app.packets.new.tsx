import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { packetFormValue } from '~/packets/form-value';
import { PacketBuilder } from '~/packets/packet-builder';
import { listChoices } from '~/packets/queries.server';
import { packetInvalid, packetRefused } from '~/packets/reply.server';
import { savePacket } from '~/packets/save-packet.server';
import { packetSchema } from '~/packets/schema';
import { parseForm } from '~/platform/form.server';
import { Card } from '~/ui/card';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId, locale } = await requireMember(request, context);
  const choices = await listChoices(context.db, workspaceId);
  return { choices, value: packetFormValue(null, choices, locale) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, packetSchema);
  if (!form.ok) return packetInvalid(form.reply);
  const saved = await savePacket(context.db, { ...form.value, actor, now: context.now() });
  return saved.ok ? redirect('/packets') : packetRefused(form, saved);
}

export default function NewPacket() {
  const { t } = useTranslation();
  const { choices, value } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t('packets.new.title')}
        text={t('packets.new.text')}
        back={{ to: '/packets', label: t('packets.title') }}
      />
      <Card className="max-w-3xl sm:p-6">
        <PacketBuilder
          value={value}
          choices={choices}
          lastReply={useActionData<typeof action>()}
          submitLabel={t('packets.new.submit')}
        />
      </Card>
    </>
  );
}
