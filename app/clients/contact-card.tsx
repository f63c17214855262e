import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { NextActionLabel } from '~/prospects/next-action-label';
import { personName } from '~/prospects/prospect-name';
import { Section } from '~/ui/card';
import { Description, DescriptionList } from '~/ui/description-list';
import { TextLink } from '~/ui/text-link';
import type { findClient } from './find-client.server';

type Client = NonNullable<Awaited<ReturnType<typeof findClient>>>;

/** The person behind a client, and what comes next. */
export function ContactCard({ client }: { client: Client }) {
  const { t } = useTranslation();
  return (
    <Section
      title={t('clients.page.contact')}
      actions={<TextLink to={`/prospects/${client.prospectId}`}>{t('clients.page.toContact')}</TextLink>}
    >
      <DescriptionList>
        <Description label={t('clients.page.person')}>{personName(client)}</Description>
        <Description label={t('clients.page.phone')}>
          {client.phone && <a href={`tel:${client.phone.e164}`}>{client.phone.written}</a>}
        </Description>
        <Description label={t('clients.page.email')}>
          {client.email && <a href={`mailto:${client.email}`}>{client.email}</a>}
        </Description>
        <Description label={t('roster.lastContact')} empty={t('clients.page.never')}>
          {client.lastContactAt && <When at={client.lastContactAt} />}
        </Description>
        {(client.next || client.state === 'active') && (
          <Description label={t('clients.roster.next')}>
            <NextActionLabel action={client.next} stacked />
          </Description>
        )}
      </DescriptionList>
    </Section>
  );
}
