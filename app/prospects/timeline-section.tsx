import { useTranslation } from 'react-i18next';
import { Section } from '~/ui/card';
import type { TimelineLine } from './find-timeline.server';
import { ProspectTimeline } from './prospect-timeline';
import { TimelineFilter } from './timeline-filter';
import type { TimelineGroup } from './timeline-groups';

type TimelineSectionProps = {
  timeline: { lines: TimelineLine[]; older: string | null };
  group: TimelineGroup | undefined;
  /** Says whom each line is about, where it is about several. */
  named?: boolean;
};

/** What happened on a record, with a choice of what to see of it. */
export function TimelineSection({ timeline: { lines, older }, group, named }: TimelineSectionProps) {
  const { t } = useTranslation();
  const search = new URLSearchParams({
    ...(group ? { kind: group } : {}),
    ...(older ? { before: older } : {}),
  });
  return (
    <Section title={t('prospects.timeline.title')}>
      <TimelineFilter group={group} />
      {lines.length === 0 && <p className="text-muted">{t('record.timeline.empty')}</p>}
      <ProspectTimeline lines={lines} olderTo={older && `?${search}`} named={named} />
    </Section>
  );
}
