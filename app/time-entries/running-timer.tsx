import { Link, useFetcher, useLocation, useNavigate } from '@remix-run/react';
import { Square, Timer as TimerIcon, X } from 'lucide-react';
import { type FormEvent, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { IconButton } from '~/ui/icon-button';
import { toast } from '~/ui/toast';
import { durationOf } from './duration';
import type { Timer } from './find-timer.server';
import type { Stopped } from './stop-answer';
import { useElapsed } from './use-elapsed';

type RunningTimerProps = { timer: Timer | null; now: Date };

/** The clock while it runs, on every page: for whom, how long, and how to stop it. */
export function RunningTimer({ timer, now }: RunningTimerProps) {
  const fetcher = useStopping();
  if (!timer) return null;
  return <Running timer={timer} now={now} fetcher={fetcher} />;
}

function Running({ timer, now, fetcher }: { timer: Timer; now: Date; fetcher: Stopping }) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const seconds = useElapsed(timer.startedAt, now);
  const pad = (value: number) => String(value).padStart(2, '0');
  // With JavaScript she stays where she is, also in the middle of a form.
  const stop = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { value } = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement;
    fetcher.submit({ keep: value }, { method: 'post', action: '/timer/stop' });
  };
  return (
    <section
      aria-label={t('time.running')}
      className="mb-2 grid min-w-0 grid-cols-[minmax(0,1fr)] gap-1.5 rounded-md border border-accent/40 bg-accent-soft p-3 text-sm"
    >
      <p className="flex items-center gap-1.5">
        <TimerIcon aria-hidden className="size-4 shrink-0 text-accent-strong" />
        <Link
          to={`/clients/${timer.clientId}`}
          className="min-w-0 grow truncate font-medium hover:underline"
          title={timer.client}
        >
          {timer.client}
        </Link>
      </p>
      {timer.note && <p className="truncate text-muted">{timer.note}</p>}
      <form
        method="post"
        action="/timer/stop"
        onSubmit={stop}
        className="flex items-center justify-between gap-2"
      >
        <input type="hidden" name="back" value={pathname + search} />
        <span role="timer" className="grow font-medium tabular-nums">
          {`${durationOf(Math.floor(seconds / 60))}:${pad(seconds % 60)}`}
        </span>
        <Button type="submit" name="keep" value="yes" size="small" pending={fetcher.state !== 'idle'}>
          <Square aria-hidden />
          {t('time.stop')}
        </Button>
        <IconButton type="submit" name="keep" value="no" size="small" icon={X} label={t('time.forget')} />
      </form>
    </section>
  );
}

type Stopping = ReturnType<typeof useStopping>;

/** Says what was noted when the clock has been stopped, and offers to say more about it. */
function useStopping() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const fetcher = useFetcher<Stopped>();
  const stopped = fetcher.data;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is told once
  useEffect(() => {
    if (!stopped) return;
    if (!stopped.entryId) return toast.message(t('time.forgotten'));
    const edit = () => navigate(`/time/${stopped.entryId}/edit?back=/clients/${stopped.clientId}`);
    toast.success(t('time.stopped', { time: durationOf(stopped.minutes) }), {
      action: { label: t('time.sayMore'), onClick: edit },
    });
  }, [stopped]);
  return fetcher;
}
