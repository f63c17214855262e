import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { When } from '~/i18n/when';
import { useDisplayName } from '~/prospects/use-display-name';
import { Badge } from '~/ui/badge';
import { Button } from '~/ui/button';
import { TextLink } from '~/ui/text-link';
import type { ListedPage } from './list-pages.server';

type PageListProps = {
  pages: ListedPage[];
  /** What each line is called by. */
  by: 'prospect' | 'packet';
  /** Where the buttons lead back to. */
  back: string;
};

/** Who received which version, what came of it, and the switch that closes the page. */
export function PageList({ pages, by, back }: PageListProps) {
  return (
    <ul className="grid divide-y">
      {pages.map((page) => (
        <PageLine key={page.id} page={page} by={by} back={back} />
      ))}
    </ul>
  );
}

type PageLineProps = Omit<PageListProps, 'pages'> & { page: ListedPage };

function PageLine({ page, by, back }: PageLineProps) {
  const { t } = useTranslation();
  const name = useDisplayName()(page.prospect);
  const { prospect, packet, version, deliveryId, revokedAt } = page;
  const isOpen = useIsOpen(page);
  return (
    <li className="grid gap-1.5 py-3 first:pt-0 last:pb-0">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {by === 'prospect' ? (
          <TextLink to={`/prospects/${prospect.id}`}>{name}</TextLink>
        ) : (
          <TextLink to={`/packets/${packet.id}`}>{packet.name}</TextLink>
        )}
        <Badge>{t('packets.version', { version })}</Badge>
        <PageState page={page} />
      </p>
      <p className="text-muted text-sm">
        {t('packets.pages.sent')} <When at={page.createdAt} as="day" />
        {' · '}
        <PageViews page={page} />
      </p>
      <div className="-ml-3 flex flex-wrap items-center">
        {isOpen && deliveryId && (
          <Button asChild size="small" variant="quiet">
            <a href={`/outbox/${deliveryId}/page`} target="_blank" rel="noreferrer">
              {t('packets.pages.look')}
            </a>
          </Button>
        )}
        {isOpen || revokedAt ? (
          <PageForm page={page} name={name} back={back} verb={revokedAt ? 'reopen' : 'revoke'} />
        ) : (
          <PageForm page={page} name={name} back={back} verb="extend" />
        )}
      </div>
    </li>
  );
}

function useIsOpen({ revokedAt, expiresAt }: ListedPage): boolean {
  return !useFormats().isPast(expiresAt) && !revokedAt;
}

function PageState({ page }: { page: ListedPage }) {
  const { t } = useTranslation();
  const isOpen = useIsOpen(page);
  const { version, newestVersion, seenVersion, interestedAt, revokedAt } = page;
  return (
    <>
      {interestedAt && <Badge tone="good">{t('packets.pages.interested')}</Badge>}
      {revokedAt && <Badge tone="stop">{t('packets.pages.revoked')}</Badge>}
      {!revokedAt && !isOpen && <Badge tone="waiting">{t('packets.pages.expired')}</Badge>}
      {newestVersion > version && (
        <Badge tone="info">
          {t(seenVersion === newestVersion ? 'packets.pages.sawNewer' : 'packets.pages.newer', {
            version: newestVersion,
          })}
        </Badge>
      )}
    </>
  );
}

function PageViews({ page: { countsViews, views, viewedAt } }: { page: ListedPage }) {
  const { t } = useTranslation();
  if (!countsViews && views === 0) return t('packets.pages.notCounted');
  return (
    <>
      {t('packets.pages.seen', { count: views })}
      {viewedAt && (
        <>
          {t('packets.pages.last')} <When at={viewedAt} />
        </>
      )}
    </>
  );
}

type PageFormProps = {
  page: ListedPage;
  name: string;
  back: string;
  verb: 'revoke' | 'reopen' | 'extend';
};

function PageForm({ page, name, back, verb }: PageFormProps) {
  const { t } = useTranslation();
  const action = `/packet-pages/${page.id}/${verb === 'extend' ? 'extension' : 'revocation'}`;
  return (
    <Form method="post" action={action} preventScrollReset>
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="revoked" value={verb === 'revoke' ? 'yes' : 'no'} />
      <Button type="submit" size="small" variant="quiet" aria-label={t(`packets.pages.${verb}For`, { name })}>
        {t(`packets.pages.${verb}`)}
      </Button>
    </Form>
  );
}
