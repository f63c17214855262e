import { useTranslation } from 'react-i18next';
import { Section } from '~/ui/card';
import { TextLink } from '~/ui/text-link';
import type { ListedContact } from './list-contacts.server';

/** Whom to turn to at a client besides the person who said yes, each one call away. */
export function ContactPeople({ contacts, clientId }: { contacts: ListedContact[]; clientId: string }) {
  const { t } = useTranslation();
  return (
    <Section
      title={t('clients.contacts.title')}
      actions={<TextLink to={`/clients/${clientId}/contacts`}>{t('clients.contacts.edit')}</TextLink>}
    >
      {contacts.length === 0 && <p className="text-muted">{t('clients.contacts.none')}</p>}
      <ul className="grid gap-3">
        {contacts.map(({ id, name, role, phone, written, email }) => (
          <li key={id} className="grid">
            <span className="font-medium">{name}</span>
            {role && <span className="text-muted text-sm">{role}</span>}
            {phone && (
              <a href={`tel:${phone}`} className="text-sm underline-offset-4 hover:underline">
                {written}
              </a>
            )}
            {email && (
              <a
                href={`mailto:${email}`}
                className="text-sm wrap-anywhere underline-offset-4 hover:underline"
              >
                {email}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
