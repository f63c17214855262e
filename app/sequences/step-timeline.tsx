import { Form } from '@remix-run/react';
import { ListTodo, type LucideIcon, Mail, Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { TextLink } from '~/ui/text-link';
import { Timeline, TimelineEntry } from '~/ui/timeline';
import { type ExampleChoice, ExampleFields } from './example-fields';
import type { FoundStep } from './find-sequence.server';
import { GapNotes } from './gap-notes';
import type { SequencePreview } from './preview-sequence.server';

const icons: Record<FoundStep['kind'], LucideIcon> = { email: Mail, call: Phone, task: ListTodo };

type StepTimelineProps = {
  steps: FoundStep[];
  /** When each step would come, for whom. */
  preview: SequencePreview;
  example: ExampleChoice;
};

/** The steps of a version with the days on which they would come for an example person. */
export function StepTimeline({ steps, preview, example }: StepTimelineProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('sequences.steps.title')} text={t('sequences.steps.text')}>
      <Form method="get" preventScrollReset className="mb-4 grid gap-3">
        <ExampleFields key={example.prospectId} {...example} />
        <Button type="submit" size="small" className="justify-self-start">
          {t('sequences.preview.show')}
        </Button>
      </Form>
      <Timeline label={t('sequences.steps.title')}>
        {steps.map((step, index) => (
          <StepEntry key={step.id} step={step} isFirst={index === 0} at={preview.dates[index]} />
        ))}
      </Timeline>
      <GapNotes holidays={preview.holidays} zone={preview.zone} />
    </Section>
  );
}

type StepEntryProps = { step: FoundStep; isFirst: boolean; at: Date | undefined };

function StepEntry({ step, isFirst, at }: StepEntryProps) {
  const { t } = useTranslation();
  const { kind, template, delayDays } = step;
  const title =
    kind === 'email'
      ? t('sequences.steps.email', { template: template ?? t('sequences.steps.templateGone') })
      : t(`sequences.steps.${kind}`);
  const sameTime = isFirst ? t('sequences.steps.atOnce') : t('sequences.steps.sameDay');
  return (
    <TimelineEntry
      icon={icons[kind]}
      tone={kind === 'email' ? 'accent' : 'info'}
      title={title}
      time={at ? <When at={at} /> : t('sequences.steps.never')}
    >
      <StepText step={step} />
      <p className="text-sm">
        {delayDays === 0 ? sameTime : t('sequences.steps.days', { count: delayDays })}
        {' · '}
        {t(`sequences.steps.${handling(step)}`)}
        {step.condition !== 'always' && ` · ${t(`sequences.condition.${step.condition}`)}`}
      </p>
    </TimelineEntry>
  );
}

function handling({ kind, needsApproval }: FoundStep) {
  if (kind !== 'email') return 'asTask';
  return needsApproval ? 'approval' : 'automatic';
}

function StepText({
  step: { kind, instruction, templateId, subject, packetId, packet },
}: {
  step: FoundStep;
}) {
  const { t } = useTranslation();
  if (kind !== 'email') return <p className="text-ink">{instruction}</p>;
  return (
    <>
      {templateId && (
        <p>
          <TextLink to={`/templates/${templateId}`}>{subject}</TextLink>
        </p>
      )}
      {packetId && (
        <p className="text-sm">
          <TextLink to={`/packets/${packetId}`}>{t('sequences.steps.packet', { packet })}</TextLink>
        </p>
      )}
    </>
  );
}
