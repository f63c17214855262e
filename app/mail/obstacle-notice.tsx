import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useIsOwner } from '~/accounts/use-is-owner';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import type { SendingObstacle } from './sending-obstacle.server';

const tones = {
  allPaused: 'waiting',
  sender: 'stop',
  broken: 'stop',
  paused: 'waiting',
  noMailbox: 'info',
} as const;

const ways = {
  sender: { to: '/settings/sender', label: 'outbox.notice.toSender' },
  broken: { to: '/mailbox', label: 'outbox.notice.toMailbox' },
  paused: { to: '/mailbox', label: 'outbox.notice.toMailbox' },
  noMailbox: { to: '/mailbox', label: 'outbox.notice.setUp' },
} as const;

/** What only the owner can change. */
const OWNERS: SendingObstacle[] = ['allPaused', 'sender'];

/** Why nothing goes out at the moment, and the way to change that. */
export function ObstacleNotice({ obstacle }: { obstacle: SendingObstacle }) {
  const { t } = useTranslation();
  const isOwner = useIsOwner();
  const way = obstacle === 'allPaused' ? <ResumeForm /> : <WayLink {...ways[obstacle]} />;
  return (
    <Notice
      tone={tones[obstacle]}
      title={t(`outbox.notice.${obstacle}`)}
      action={(isOwner || !OWNERS.includes(obstacle)) && way}
      className="mb-4"
    >
      {t(`outbox.notice.${obstacle}Text`)}
    </Notice>
  );
}

function WayLink({ to, label }: (typeof ways)[keyof typeof ways]) {
  const { t } = useTranslation();
  return (
    <Button asChild size="small">
      <Link to={to}>{t(label)}</Link>
    </Button>
  );
}

function ResumeForm() {
  const { t } = useTranslation();
  return (
    <Form method="post" action="/outbox/resumption">
      <Button type="submit" size="small">
        {t('outbox.notice.resume')}
      </Button>
    </Form>
  );
}
