import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { leavingTitles, packetFormValue } from '~/packets/form-value';
import { type ListedPage, listPagesOfPacket } from '~/packets/list-pages.server';
import { PacketBuilder } from '~/packets/packet-builder';
import { PageList } from '~/packets/page-list';
import { findPacket, listChoices } from '~/packets/queries.server';
import { packetInvalid, packetRefused } from '~/packets/reply.server';
import { savePacket } from '~/packets/save-packet.server';
import { packetSchema } from '~/packets/schema';
import { VersionList } from '~/packets/version-list';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { notFound } from '~/platform/respond.server';
import { Button } from '~/ui/button';
import { Card, Section } from '~/ui/card';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { TextLink } from '~/ui/text-link';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId, locale } = await requireMember(request, context);
  const packetId = recordId(params.id);
  const packet = (await findPacket(context.db, workspaceId, packetId)) ?? notFound();
  const choices = await listChoices(context.db, workspaceId);
  const before = new URL(request.url).searchParams.get('before');
  const received = await listPagesOfPacket(context.db, { workspaceId, packetId, before });
  const value = packetFormValue(packet, choices, locale);
  return { packet, choices, received, value, leaving: leavingTitles(packet, value.items) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const packetId = recordId(params.id);
  const form = await parseForm(request, packetSchema);
  if (!form.ok) return packetInvalid(form.reply);
  const saved = await savePacket(context.db, { ...form.value, packetId, actor, now: context.now() });
  return saved.ok ? redirect(`/packets/${packetId}`) : packetRefused(form, saved);
}

export default function PacketPage() {
  const { t } = useTranslation();
  const { packet, choices, received, value, leaving } = useLoaderData<typeof loader>();
  const newest = packet.versions[0]?.number ?? 0;
  return (
    <>
      <PageHeader
        title={packet.name}
        text={t('packets.edit.text')}
        back={{ to: '/packets', label: t('packets.title') }}
        actions={newest > 0 && <PreviewLink packetId={packet.id} />}
      />
      <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Card className="sm:p-6">
          <Leaving titles={leaving} />
          <PacketBuilder
            key={newest}
            value={value}
            choices={choices}
            lastReply={useActionData<typeof action>()}
            submitLabel={t('packets.edit.submit', { version: newest + 1 })}
          />
        </Card>
        {newest > 0 && (
          <div className="grid gap-8">
            <VersionList packetId={packet.id} versions={packet.versions} />
            <Recipients packetId={packet.id} received={received} />
          </div>
        )}
      </div>
    </>
  );
}

/** What the next version can't hold any more, said before she saves. */
function Leaving({ titles }: { titles: string[] }) {
  const { t, i18n } = useTranslation();
  if (titles.length === 0) return null;
  const names = new Intl.ListFormat(i18n.language).format(titles);
  return (
    <Notice tone="waiting" className="mb-6">
      {t('packets.edit.leaving', { names, count: titles.length })}
    </Notice>
  );
}

type RecipientsProps = { packetId: string; received: { pages: ListedPage[]; older: string | null } };

function Recipients({ packetId, received: { pages, older } }: RecipientsProps) {
  const { t } = useTranslation();
  const back = `/packets/${packetId}`;
  return (
    <Section title={t('packets.pages.title')}>
      {pages.length === 0 && <p className="text-muted">{t('packets.pages.empty')}</p>}
      <PageList pages={pages} by="prospect" back={back} />
      {older && <TextLink to={`${back}?before=${older}`}>{t('packets.pages.older')}</TextLink>}
    </Section>
  );
}

function PreviewLink({ packetId }: { packetId: string }) {
  const { t } = useTranslation();
  return (
    <Button asChild>
      <a href={`/packets/${packetId}/preview`} target="_blank" rel="noreferrer">
        <Eye aria-hidden />
        {t('packets.edit.preview')}
      </a>
    </Button>
  );
}
