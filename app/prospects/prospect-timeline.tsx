import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { When } from '~/i18n/when';
import { TextLink } from '~/ui/text-link';
import { Timeline, TimelineEntry } from '~/ui/timeline';
import { activityIcons } from './activity-icon';
import { activityText } from './activity-text';
import type { TimelineLine } from './find-timeline.server';
import { personName } from './prospect-name';

type ProspectTimelineProps = {
  lines: TimelineLine[];
  olderTo: string | null;
  /** Says whom each line is about. */
  named?: boolean | undefined;
};

/** What happened with a prospect, newest first, under the days it happened on. */
export function ProspectTimeline({ lines, olderTo, named = false }: ProspectTimelineProps) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const days = groupByDay(lines, day);
  return (
    <div className="grid gap-5">
      {days.map(({ label, lines }) => (
        <section key={label} className="grid gap-3">
          <h3 className="font-medium text-muted text-sm first-letter:uppercase">{label}</h3>
          <Timeline label={label}>
            {lines.map((line) => (
              <TimelineItem key={line.id} line={line} named={named} />
            ))}
          </Timeline>
        </section>
      ))}
      {olderTo && (
        <TextLink to={olderTo} className="justify-self-start">
          {t('prospects.timeline.older')}
        </TextLink>
      )}
    </div>
  );
}

function TimelineItem({ line, named }: { line: TimelineLine; named: boolean }) {
  const { t } = useTranslation();
  const { time, exact } = useFormats();
  const { title, text, at, to } = activityText(t, line);
  return (
    <TimelineEntry
      {...activityIcons[line.kind]}
      title={to ? <TextLink to={to}>{title}</TextLink> : title}
      time={
        <>
          {line.member && `${line.member} · `}
          <time dateTime={line.at.toISOString()} title={exact(line.at)}>
            {time(line.at)}
          </time>
        </>
      }
    >
      {named && (
        <TextLink to={`/prospects/${line.prospect.id}`}>
          {personName(line.prospect) ?? t('prospects.unnamed')}
        </TextLink>
      )}
      {at && <When at={at} />}
      {text && <p className="whitespace-pre-wrap">{text}</p>}
    </TimelineEntry>
  );
}

function groupByDay(lines: TimelineLine[], dayOf: (at: Date) => string) {
  const days: { label: string; lines: TimelineLine[] }[] = [];
  for (const line of lines) {
    const label = dayOf(line.at);
    const last = days.at(-1);
    if (last?.label === label) last.lines.push(line);
    else days.push({ label, lines: [line] });
  }
  return days;
}
