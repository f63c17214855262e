import { DoorOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { controlProps } from '~/ui/field-source';
import { Textarea } from '~/ui/input';
import { REPORT_LIMITS } from './report-gaps';

/** What she knows of the front desk, kept with the company; writes itself down with the next outcome. */
export function GatekeeperField({ text, form }: { text: string | null; form: string }) {
  const { t } = useTranslation();
  // What she began with, also when the page learns of a newer one while she writes.
  const [was] = useState(text ?? '');
  const field = { id: 'gatekeeper', name: 'gatekeeper', formId: form, maxLength: REPORT_LIMITS.gatekeeper };
  return (
    <div className="grid gap-1">
      <input type="hidden" name="gatekeeperWas" value={was} form={form} />
      <label htmlFor={field.id} className="flex items-center gap-1.5 text-muted text-sm">
        <DoorOpen aria-hidden className="size-4 text-accent" />
        {t('calls.screen.gatekeeper')}
      </label>
      <Textarea
        {...controlProps(field, undefined)}
        rows={1}
        maxLength={field.maxLength}
        defaultValue={was}
        placeholder={t('calls.screen.gatekeeperHint')}
        className="min-h-0 border-line px-2 py-1"
      />
    </div>
  );
}
