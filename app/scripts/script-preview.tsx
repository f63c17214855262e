import { useFetcher } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '~/i18n/locales';
import type { Named } from '~/prospects/prospect-name';
import { useDisplayName } from '~/prospects/use-display-name';
import { Section } from '~/ui/card';
import { SelectField } from '~/ui/select-field';
import type { ScriptContent } from '~db/schema/scripts';
import { ScriptCards } from './script-cards';
import { ScriptSections } from './script-pane';

/** How long after the last key the preview follows, in milliseconds. */
const PAUSE = 400;

type ScriptPreviewProps = {
  /** Id of the editor's form. */
  formId: string;
  /** The saved words, filled in. */
  initial: ScriptContent;
  prospects: (Named & { id: string })[];
  language: Locale;
};

/** The words as they will stand on the call screen, for a prospect of her choice; it follows while she writes. */
export function ScriptPreview({ formId, initial, prospects, language }: ScriptPreviewProps) {
  const { t } = useTranslation();
  const nameOf = useDisplayName();
  const [prospectId, setProspectId] = useState(prospects[0]?.id ?? '');
  const { data, submit } = useFetcher<ScriptContent | null>();
  const shown = useRef(initial);
  if (data) shown.current = data;
  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    let timer: ReturnType<typeof setTimeout>;
    const show = () => {
      const words = new FormData(form);
      words.set('previewProspect', prospectId);
      words.set('previewLanguage', language);
      submit(words, { method: 'post', action: '/scripts/preview' });
    };
    const showSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(show, PAUSE);
    };
    showSoon();
    form.addEventListener('input', showSoon);
    return () => {
      clearTimeout(timer);
      form.removeEventListener('input', showSoon);
    };
  }, [formId, prospectId, language, submit]);
  return (
    <Section
      title={t('scripts.preview.title')}
      text={t('scripts.preview.live')}
      className="lg:sticky lg:top-6"
    >
      {prospects.length > 0 && (
        <SelectField
          field={{ id: 'preview-prospect', name: 'preview' }}
          label={t('scripts.preview.for')}
          value={prospectId}
          onChange={(event) => setProspectId(event.target.value)}
          options={prospects.map((prospect) => ({ value: prospect.id, label: nameOf(prospect) }))}
          className="mb-4"
        />
      )}
      <div className="max-h-[calc(100dvh-16rem)] overflow-y-auto">
        <ScriptSections sections={shown.current.sections} />
        <ScriptCards cards={shown.current.cards} />
      </div>
    </Section>
  );
}
