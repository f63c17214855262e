import type { LoaderFunctionArgs } from '@remix-run/node';
import { Form, Outlet, useLoaderData } from '@remix-run/react';
import { LogOut } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { HeldCopyBanner } from '~/backups/held-copy-banner';
import { DueReminder } from '~/callbacks/due-reminder';
import { KeptNotice } from '~/calls/kept-notice';
import { useSendKept } from '~/calls/use-send-kept';
import { isScreenShared } from '~/clients/masking/screen-share.server';
import { ScreenShareBanner, ScreenShareButton, ScreenShareKey } from '~/clients/masking/screen-share-banner';
import { FormatsProvider } from '~/i18n/formats-context';
import { SendingPausedSign } from '~/mail/sending-paused-sign';
import { RunningTimer } from '~/time-entries/running-timer';
import { findFrame } from '~/today/find-frame.server';
import { AppFrame } from '~/ui/app-frame';
import { IconButton } from '~/ui/icon-button';
import { fetched, Later } from '~/ui/later';
import { OfflineGuard } from '~/ui/offline-guard';
import { KeyDialogs } from './key-dialogs';
import { usePlaces } from './places';

const Toaster = fetched(() => import('~/ui/toaster'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const member = await requireMember(request, context);
  const now = context.now();
  const { sendingPaused } = member.workspace;
  const { memberId, actor, name, timeZone } = member;
  const [frame, screenShared] = await Promise.all([
    findFrame(context.db, { actor, now }),
    isScreenShared(request, context.env.APP_URL),
  ]);
  const isOwner = member.role === 'owner';
  return { memberId, name, timeZone, sendingPaused, screenShared, now, isOwner, ...frame };
}

export default function App() {
  return <Frame {...useLoaderData<typeof loader>()} />;
}

/** Drawn anew when there is something else to say, and not with each step of whatever is being sent or opened. */
const Frame = memo(function Frame(loaded: ReturnType<typeof useLoaderData<typeof loader>>) {
  const { t } = useTranslation();
  const { memberId, name, timeZone, sendingPaused, due, openReplies, timer, now, ...shown } = loaded;
  useSendKept(memberId);
  const places = usePlaces({ overdue: due.overdue, openReplies });
  return (
    <AppFrame
      brand={t('common.product')}
      {...places}
      words={{ skip: t('common.nav.skip'), nav: t('common.nav.label'), more: t('common.more') }}
      account={<Account name={name} />}
      reminder={
        <FormatsProvider timeZone={timeZone} now={now}>
          <KeptNotice memberId={memberId} />
          {sendingPaused && <SendingPausedSign />}
          <RunningTimer timer={timer} now={now} />
          <DueReminder due={due} />
        </FormatsProvider>
      }
    >
      <FormatsProvider timeZone={timeZone} now={now}>
        <ScreenShareBanner on={shown.screenShared} />
        <HeldCopyBanner copy={shown.heldCopy} mayConfirm={shown.isOwner} />
        <Outlet />
      </FormatsProvider>
      <ScreenShareKey on={shown.screenShared} />
      <OfflineGuard text={t('errors.offline')} />
      <KeyDialogs places={[...places.nav, ...places.footNav]} />
      <Later>
        <Toaster label={t('common.notices')} closeLabel={t('common.close')} />
      </Later>
    </AppFrame>
  );
});

function Account({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <div className="flex items-center justify-between gap-1">
      <span className="truncate text-muted text-sm">{name}</span>
      <div className="flex items-center">
        <ScreenShareButton />
        <Form method="post" action="/sign-out">
          <IconButton type="submit" icon={LogOut} label={t('common.nav.signOut')} />
        </Form>
      </div>
    </div>
  );
}
