import type { TFunction } from 'i18next';
import { Info, Phone } from 'lucide-react';
import { buttonStyle } from '~/ui/button-style';
import type { PacketPageContent } from './packet-page-content';
import { PageAnswers } from './page-answers';
import { PageItems } from './page-items';
import { PageSender, type Sender } from './page-sender';

type PacketPageProps = { content: PacketPageContent; t: TFunction };

/** What a prospect sees behind the link: a letter, the documents, a person to call. Works without JavaScript. */
export function PacketPage({ content, t }: PacketPageProps) {
  const { sender, items, validUntil } = content;
  return (
    <div className="mx-auto w-full max-w-4xl border-accent border-t-4 bg-surface px-5 py-8 sm:my-10 sm:rounded-lg sm:border sm:border-line sm:border-t-4 sm:border-t-accent sm:px-14 sm:py-12 print:m-0 print:max-w-none print:border-0 print:p-0">
      <PageHead sender={sender} t={t} />
      <main className="grid gap-12 pt-9">
        <h1 className="sr-only">{t('packets.page.title', { name: sender.name })}</h1>
        <Letter content={content} t={t} />
        <PageItems items={items} t={t} />
        <PageAnswers content={content} t={t} />
        <PageSender sender={sender} t={t} />
      </main>
      <footer className="mt-12 grid gap-1 border-t pt-5 text-muted text-sm">
        <p>{t('packets.page.valid', { date: validUntil })}</p>
        {sender.privacyUrl && (
          <p>
            <a href={sender.privacyUrl} className="underline underline-offset-2">
              {t('packets.page.privacy')}
            </a>
          </p>
        )}
      </footer>
    </div>
  );
}

/** Who it comes from, and the number to call beside the name. */
function PageHead({ sender: { name, business, phone }, t }: { sender: Sender; t: TFunction }) {
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-4 border-b pb-7">
      <div className="grid gap-0.5">
        <p className="font-semibold text-3xl tracking-tight">{name}</p>
        {business && <p className="text-lg text-muted">{business}</p>}
      </div>
      {phone && (
        <a
          href={`tel:${phone.replace(/[^\d+]/g, '')}`}
          aria-label={t('packets.page.call', { phone })}
          className={`${buttonStyle({ size: 'large' })} tabular-nums print:border-0`}
        >
          <Phone aria-hidden />
          {phone}
        </a>
      )}
    </header>
  );
}

function Letter({ content, t }: PacketPageProps) {
  const { recipient, coverHtml, newer, path, sender } = content;
  return (
    <section className="grid gap-6">
      <Recipient {...recipient} t={t} />
      <div
        className="grid max-w-[65ch] gap-4 text-lg text-pretty leading-relaxed [&_a]:text-accent [&_a]:underline [&_li]:ml-5 [&_ol]:list-decimal [&_ul]:list-disc"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: written by the template engine, which escapes every value
        dangerouslySetInnerHTML={{ __html: coverHtml }}
      />
      {newer !== 'none' && path && (
        <p className="flex items-start gap-2.5 rounded-md bg-info-soft px-4 py-3 text-info print:hidden">
          <Info aria-hidden className="mt-0.5 size-5 shrink-0" />
          <span>
            {t(`packets.page.newer.${newer}.text`, { name: sender.name })}{' '}
            <a
              href={newer === 'offered' ? `${path}/newest` : path}
              className="font-semibold underline underline-offset-3"
            >
              {t(`packets.page.newer.${newer}.link`)}
            </a>
          </span>
        </p>
      )}
    </section>
  );
}

function Recipient({ name, company, t }: PacketPageContent['recipient'] & { t: TFunction }) {
  if (!name && !company) return null;
  return (
    <p className="text-muted">
      {name && company
        ? t('packets.page.forPersonAt', { name, company })
        : t('packets.page.forPerson', { name: name ?? company })}
    </p>
  );
}
