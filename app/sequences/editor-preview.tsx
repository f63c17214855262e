import { useFetcher } from '@remix-run/react';
import { ListTodo, Mail, Phone } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { Section } from '~/ui/card';
import { Timeline, TimelineEntry } from '~/ui/timeline';
import { type ExampleChoice, ExampleFields } from './example-fields';
import { GapNotes } from './gap-notes';
import { stepsInForm } from './preview-request';
import type { SequencePreview } from './preview-sequence.server';
import type { PreviewedStep } from './preview-steps';

/** How long after the last key the dates follow, in milliseconds. */
const PAUSE = 300;

const icons = { email: Mail, call: Phone, task: ListTodo };

type EditorPreviewProps = {
  /** Id of the editor's form. */
  formId: string;
  example: ExampleChoice;
  initial: SequencePreview & { steps: PreviewedStep[] };
};

/** The dates on which the steps in the editor would come; they follow while she changes them. */
export function EditorPreview({ formId, example, initial }: EditorPreviewProps) {
  const { t } = useTranslation();
  const { data, submit } = useFetcher<SequencePreview>();
  const [asked, setAsked] = useState(initial.steps);
  const shown = data ?? initial;
  const panel = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const form = document.getElementById(formId);
    const choice = panel.current;
    if (!(form instanceof HTMLFormElement) || !choice) return;
    let timer: ReturnType<typeof setTimeout>;
    const read = () => {
      const words = new FormData(form);
      for (const [name, value] of new FormData(choice)) words.set(name, value);
      const steps = stepsInForm(words);
      return { words, steps, key: JSON.stringify([steps, words.get('for'), words.get('start')]) };
    };
    let last = read().key;
    const show = () => {
      const { words, steps, key } = read();
      if (key === last) return;
      last = key;
      setAsked(steps);
      submit(words, { method: 'post', action: '/sequences/preview' });
    };
    const showSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(show, PAUSE);
    };
    // Steps come, go and move without an input event.
    const moved = new MutationObserver(showSoon);
    moved.observe(form, { childList: true, subtree: true, attributeFilter: ['value'] });
    for (const part of [form, choice]) part.addEventListener('input', showSoon);
    return () => {
      clearTimeout(timer);
      moved.disconnect();
      for (const part of [form, choice]) part.removeEventListener('input', showSoon);
    };
  }, [formId, submit]);
  return (
    <Section
      title={t('sequences.preview.title')}
      text={t('sequences.preview.live')}
      className="lg:sticky lg:top-6"
    >
      <form ref={panel} className="mb-4 grid gap-3" onSubmit={(event) => event.preventDefault()}>
        <ExampleFields {...example} />
      </form>
      <Timeline label={t('sequences.preview.title')}>
        {shown.dates.map((at, index) => {
          const kind = asked[index]?.kind ?? 'email';
          const title = t('sequences.form.step', {
            number: index + 1,
            kind: t(`sequences.form.kinds.${kind}`),
          });
          return (
            <TimelineEntry
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place alone
              key={index}
              icon={icons[kind]}
              tone={kind === 'email' ? 'accent' : 'info'}
              title={title}
              time={at ? <When at={new Date(at)} /> : t('sequences.steps.never')}
            />
          );
        })}
      </Timeline>
      <GapNotes holidays={shown.holidays} zone={shown.zone} />
    </Section>
  );
}
