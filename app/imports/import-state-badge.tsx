import { useTranslation } from 'react-i18next';
import { Badge } from '~/ui/badge';
import type { ImportView } from './queries.server';

const TONES = {
  uploaded: 'waiting',
  asking: 'waiting',
  checking: 'info',
  checked: 'waiting',
  queued: 'info',
  committing: 'info',
  done: 'good',
  failed: 'stop',
  cancelled: 'neutral',
  undoing: 'info',
  undone: 'neutral',
} as const;

export function ImportStateBadge({ state }: { state: ImportView['state'] }) {
  const { t } = useTranslation();
  return <Badge tone={TONES[state]}>{t(`imports.state.${state}`)}</Badge>;
}
