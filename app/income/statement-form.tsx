import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { CheckboxField } from '~/ui/checkbox-field';
import { TextField } from '~/ui/text-field';

/** Asks for the file for the tax adviser: of which period, and with which names. */
export function StatementForm({ period }: { period: { from: string; to: string } }) {
  const { t } = useTranslation();
  return (
    <Section title={t('income.file.title')} text={t('income.file.text')}>
      {/* A form of the browser's own: the answer is a file. */}
      <form method="post" action="/clients/income/file" className="grid gap-4">
        <div className="flex flex-wrap items-end gap-3">
          <TextField
            field={{ id: 'statement-from', name: 'from', defaultValue: period.from, required: true }}
            label={t('income.file.from')}
            type="date"
          />
          <TextField
            field={{ id: 'statement-to', name: 'to', defaultValue: period.to, required: true }}
            label={t('income.file.to')}
            type="date"
          />
        </div>
        <CheckboxField
          field={{ id: 'statement-masked', name: 'masked', defaultValue: 'on' }}
          label={t('income.file.mask')}
          hint={t('income.file.maskHint')}
        />
        <Button type="submit" className="justify-self-start">
          <Download aria-hidden />
          {t('income.file.submit')}
        </Button>
      </form>
    </Section>
  );
}
