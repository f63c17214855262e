import { Link } from '@remix-run/react';
import { FolderOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { Badge } from '~/ui/badge';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import type { ListedPacket } from './queries.server';

/** One packet: what it is, who has it, how often it was looked at. */
export function PacketCard({ packet }: { packet: ListedPacket }) {
  const { t } = useTranslation();
  const { id, name, isDefault, version, changedAt, prospects, views } = packet;
  return (
    <li className="flex">
      <Card className="flex grow flex-col gap-4">
        <div className="grid gap-1.5">
          <h2 className="flex items-center gap-2.5 font-semibold text-lg">
            <FolderOpen aria-hidden className="size-5 shrink-0 text-accent" strokeWidth={1.75} />
            <Link to={`/packets/${id}`} className="min-w-0 truncate hover:underline">
              {name}
            </Link>
          </h2>
          <p className="flex flex-wrap gap-1.5">
            {version && <Badge>{t('packets.version', { version })}</Badge>}
            {isDefault && <Badge tone="accent">{t('packets.isDefault')}</Badge>}
            {!version && <Badge tone="waiting">{t('packets.isEmpty')}</Badge>}
          </p>
        </div>
        {version ? (
          <p className="text-muted text-sm">
            {t('packets.sent', { count: prospects })}
            {prospects > 0 && `, ${t('packets.seen', { count: views })}`}
            {changedAt && (
              <>
                {'. '}
                {t('packets.changed')} <When at={changedAt} as="day" />
              </>
            )}
          </p>
        ) : (
          <Button asChild variant="primary" className="mt-auto justify-self-start">
            <Link to={`/packets/${id}`}>{t('packets.fill')}</Link>
          </Button>
        )}
      </Card>
    </li>
  );
}
