import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { EXPORT_FORMATS } from './table-formats';

/** Takes everything along, for another program; a plain form, since what comes is a file. */
export function ExportSection() {
  const { t } = useTranslation();
  return (
    <Section title={t('dataExport.title')} text={t('dataExport.text')}>
      <form method="post" action="/settings/export" className="flex flex-wrap gap-2">
        {EXPORT_FORMATS.map((format) => (
          <Button key={format} type="submit" name="format" value={format}>
            <Download aria-hidden />
            {t(`dataExport.${format}`)}
          </Button>
        ))}
      </form>
    </Section>
  );
}
