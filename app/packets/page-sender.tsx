import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';

export interface Sender {
  name: string;
  business: string | null;
  phone: string | null;
  email: string;
  website: string | null;
  postalAddress: string | null;
  imprint: string | null;
  privacyUrl: string | null;
}

/** Who she is and how she can be reached, on paper too. */
export function PageSender({ sender, t }: { sender: Sender; t: TFunction }) {
  const { phone, email, website, postalAddress, imprint } = sender;
  return (
    <section aria-labelledby="contact" className="grid gap-3">
      <h2 id="contact" className="font-semibold text-lg">
        {t('packets.page.contact')}
      </h2>
      <dl className="grid gap-2.5">
        {phone && (
          <Line label={t('packets.page.phone')}>
            <ContactLink href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</ContactLink>
          </Line>
        )}
        <Line label={t('packets.page.email')}>
          <ContactLink href={`mailto:${email}`}>{email}</ContactLink>
        </Line>
        {website && (
          <Line label={t('packets.page.website')}>
            <ContactLink href={website}>{website.replace(/^https?:\/\/|\/$/g, '')}</ContactLink>
          </Line>
        )}
        {postalAddress && (
          <Line label={t('packets.page.address')}>
            <span className="whitespace-pre-line">{postalAddress}</span>
          </Line>
        )}
        {imprint && (
          <Line label={t('packets.page.imprint')}>
            {/^https?:\/\//.test(imprint) ? (
              <ContactLink href={imprint}>{imprint.replace(/^https?:\/\/|\/$/g, '')}</ContactLink>
            ) : (
              <span className="whitespace-pre-line">{imprint}</span>
            )}
          </Line>
        )}
      </dl>
    </section>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 sm:grid-cols-[7rem_1fr]">
      <dt className="text-muted">{label}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </div>
  );
}

function ContactLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="font-medium text-accent underline decoration-accent/40 underline-offset-3">
      {children}
    </a>
  );
}
