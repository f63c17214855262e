import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { listPageFiles } from '~/mail/attachments.server';
import { DeliveryBadge } from '~/mail/delivery-badge';
import { findDelivery } from '~/mail/find-delivery.server';
import { findMailbox } from '~/mail/find-mailbox.server';
import { MessageActions } from '~/mail/message-actions';
import { MessageDetails } from '~/mail/message-details';
import { MessageNotices } from '~/mail/message-notices';
import { MessageView } from '~/mail/message-view';
import { viewOf } from '~/mail/outbox-views';
import { isPublicAddress } from '~/mail/public-address';
import { readMessage } from '~/mail/read-message.server';
import { recordId } from '~/platform/record-id.server';
import { notFound } from '~/platform/respond.server';
import { useDisplayName } from '~/prospects/use-display-name';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId, actor } = await requireMember(request, context);
  const { db, env } = context;
  const found = (await findDelivery(db, { workspaceId, deliveryId: recordId(params.id) })) ?? notFound();
  const { packetPageId } = found.delivery;
  const attached = packetPageId && !isPublicAddress(env.APP_URL);
  const [message, mailbox, attachments] = await Promise.all([
    readMessage(db, { delivery: found.delivery, appUrl: env.APP_URL }),
    findMailbox(db, actor),
    attached ? listPageFiles(db, workspaceId, packetPageId) : [],
  ]);
  return { found, message, attachments, hasMailbox: mailbox !== null };
}

export default function Message() {
  const { t } = useTranslation();
  const { found, message, attachments, hasMailbox } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const name = useDisplayName()(found.prospect);
  const { delivery } = found;
  return (
    <>
      <PageHeader
        back={{ to: `/outbox?view=${viewOf(delivery.state)}`, label: t('outbox.page.back') }}
        title={
          <span className="flex flex-wrap items-center gap-3">
            {name}
            <DeliveryBadge state={delivery.state} />
          </span>
        }
        text={delivery.toAddress}
      />
      <MessageNotices />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 gap-6">
          <MessageView
            message={message}
            format={search.get('format') === 'text' ? 'text' : 'html'}
            isOver={delivery.state === 'cancelled'}
          />
          <MessageDetails found={found} attachments={attachments} />
        </div>
        <div className="max-lg:-order-1 lg:sticky lg:top-6">
          <MessageActions delivery={delivery} hasMailbox={hasMailbox} />
        </div>
      </div>
    </>
  );
}
