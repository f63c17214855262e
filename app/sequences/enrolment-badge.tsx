import {
  CircleCheck,
  CircleMinus,
  CirclePause,
  CircleX,
  Clock,
  Handshake,
  MailX,
  Play,
  Reply,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '~/ui/badge';
import type { EnrolmentState } from './enrolment-state';

const looks = {
  pending: { tone: 'neutral', icon: Clock },
  active: { tone: 'accent', icon: Play },
  paused: { tone: 'waiting', icon: CirclePause },
  paused_ooo: { tone: 'waiting', icon: CirclePause },
  failed: { tone: 'stop', icon: CircleX },
  finished_replied: { tone: 'good', icon: Reply },
  finished_no_reply: { tone: 'neutral', icon: CircleCheck },
  finished_converted: { tone: 'good', icon: Handshake },
  bounced: { tone: 'stop', icon: MailX },
  opted_out: { tone: 'stop', icon: CircleMinus },
  exited_manual: { tone: 'neutral', icon: CircleMinus },
} as const;

/** How somebody stands in a sequence. */
export function EnrolmentBadge({ state }: { state: EnrolmentState }) {
  const { t } = useTranslation();
  return <Badge {...looks[state]}>{t(`sequences.state.${state}`)}</Badge>;
}
