import {
  CircleCheck,
  CircleHelp,
  CircleX,
  Clock,
  Hand,
  Hourglass,
  Inbox,
  OctagonAlert,
  Send,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '~/ui/badge';
import type { DeliveryState } from './delivery-state';

const looks = {
  awaiting_approval: { tone: 'accent', icon: Hand },
  queued: { tone: 'neutral', icon: Clock },
  sending: { tone: 'info', icon: Send },
  sent: { tone: 'good', icon: CircleCheck },
  outbox: { tone: 'waiting', icon: Inbox },
  unknown: { tone: 'waiting', icon: CircleHelp },
  held: { tone: 'waiting', icon: Hourglass },
  blocked: { tone: 'stop', icon: OctagonAlert },
  failed: { tone: 'stop', icon: CircleX },
  cancelled: { tone: 'neutral', icon: CircleX },
} as const;

/** What has become of a message so far. */
export function DeliveryBadge({ state }: { state: DeliveryState }) {
  const { t } = useTranslation();
  return <Badge {...looks[state]}>{t(`outbox.state.${state}`)}</Badge>;
}
