import { CircleSlash, Clock, type LucideIcon, MailOpen, MailX, Palmtree, ShieldAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '~/ui/badge';
import type { Tone } from '~/ui/tone';
import type { InboundRow } from './list-inbound.server';

const LOOKS: Record<InboundRow['kind'], { icon: LucideIcon; tone: Tone }> = {
  reply: { icon: MailOpen, tone: 'good' },
  auto_reply: { icon: Palmtree, tone: 'waiting' },
  bounce_hard: { icon: MailX, tone: 'stop' },
  bounce_soft: { icon: MailX, tone: 'waiting' },
  delayed: { icon: Clock, tone: 'waiting' },
  complaint: { icon: ShieldAlert, tone: 'stop' },
  unsubscribe: { icon: CircleSlash, tone: 'stop' },
};

/** What a message was taken for. */
export function InboundBadge({ kind }: Pick<InboundRow, 'kind'>) {
  const { t } = useTranslation();
  return <Badge {...LOOKS[kind]}>{t(`inbox.kind.${kind}`)}</Badge>;
}
