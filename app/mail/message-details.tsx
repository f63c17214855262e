import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { When } from '~/i18n/when';
import { useDisplayName } from '~/prospects/use-display-name';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { Description, DescriptionList } from '~/ui/description-list';
import { TextLink } from '~/ui/text-link';
import type { FoundDelivery } from './find-delivery.server';

type MessageDetailsProps = {
  found: FoundDelivery;
  attachments: { name: string; size: number }[];
};

/** To whom, from which step, when, and what the server said. */
export function MessageDetails({ found, attachments }: MessageDetailsProps) {
  const { t } = useTranslation();
  const { bytes } = useFormats();
  const name = useDisplayName()(found.prospect);
  const { delivery, prospect, sequence, step, packet, pageRevokedAt } = found;
  return (
    <Section title={t('outbox.page.details')}>
      <DescriptionList>
        <Description label={t('outbox.page.prospect')}>
          <TextLink to={`/prospects/${prospect.id}`}>{name}</TextLink>
        </Description>
        {sequence && step && (
          <Description label={t('outbox.page.sequence')}>
            <TextLink to={`/sequences/${sequence.id}`}>
              {t('outbox.page.step', { sequence: sequence.name, step: step.position + 1 })}
            </TextLink>
          </Description>
        )}
        {packet && (
          <Description label={t('outbox.page.packet')}>
            <TextLink to={`/packets/${packet.id}`}>{packet.name}</TextLink>,{' '}
            <TextLink to={`/outbox/${delivery.id}/page`} reloadDocument target="_blank">
              {t('outbox.page.viewPage')}
            </TextLink>
            {delivery.packetPageId && (
              <Form method="post" action={`/packet-pages/${delivery.packetPageId}/revocation`}>
                <input type="hidden" name="revoked" value={pageRevokedAt ? 'no' : 'yes'} />
                <input type="hidden" name="back" value={`/outbox/${delivery.id}`} />
                <Button type="submit" size="small" variant="quiet" className="-ml-3">
                  {t(pageRevokedAt ? 'packets.pages.reopen' : 'packets.pages.revoke')}
                </Button>
              </Form>
            )}
          </Description>
        )}
        {attachments.length > 0 && (
          <Description label={t('outbox.page.attachments')}>
            <ul>
              {attachments.map((file) => (
                <li key={file.name}>
                  {file.name} <span className="text-muted text-sm">{bytes(file.size)}</span>
                </li>
              ))}
            </ul>
          </Description>
        )}
        {delivery.sentAt && (
          <Description label={t('outbox.page.sent')}>
            <When at={delivery.sentAt} />
          </Description>
        )}
        {delivery.state === 'queued' && (
          <Description label={t('outbox.page.due')}>
            <When at={delivery.dueAt} />
          </Description>
        )}
        {delivery.attempts > 0 && (
          <Description label={t('outbox.page.attempts')}>{delivery.attempts}</Description>
        )}
        {delivery.lastError && delivery.reason !== 'missing_values' && (
          <Description label={t('outbox.page.answer')}>
            <span className="font-mono text-sm">{delivery.lastError}</span>
          </Description>
        )}
        <Description label={t('outbox.page.messageId')}>
          <span className="text-muted text-sm">{delivery.messageId}</span>
        </Description>
      </DescriptionList>
    </Section>
  );
}
