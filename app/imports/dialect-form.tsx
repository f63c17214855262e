import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { Disclosure } from '~/ui/disclosure';
import { Notice } from '~/ui/notice';
import { TextField } from '~/ui/text-field';
import { SheetField, TextDialectFields, useDelimiterName, useLineBreakName } from './dialect-fields';
import type { ImportView } from './queries.server';
import { separatorOf } from './separator-line';

type DialectFormProps = {
  found: ImportView;
  /** Why the file could not be read as she said. */
  unread: string | null;
};

/** How the file was read, in one line; opened, each part can be set otherwise. */
export function DialectForm({ found, unread }: DialectFormProps) {
  const { t } = useTranslation();
  const inDoubt = found.encodingsInDoubt.length > 0;
  const isWorkbook = found.sheets.length > 0;
  return (
    <Card className="grid gap-3">
      {unread && (
        <Notice tone="stop" urgent title={t('imports.dialect.unread')}>
          {t(`imports.fileErrors.${unread}`, { defaultValue: t('errors.invalid') })}
        </Notice>
      )}
      {inDoubt && <Notice tone="waiting">{t('imports.dialect.inDoubt')}</Notice>}
      <p>
        <Reading found={found} />
      </p>
      <Disclosure summary={t('imports.dialect.change')} open={inDoubt || unread !== null}>
        <Form method="post" action={`/imports/${found.id}/dialect`} className="grid gap-4">
          <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-4">
            {isWorkbook ? <SheetField found={found} /> : <TextDialectFields found={found} />}
            <TextField
              field={{
                id: 'headerLine',
                name: 'headerLine',
                defaultValue: String(found.dialect.headerLine),
                min: 0,
              }}
              label={t('imports.dialect.headerLine')}
              hint={t('imports.dialect.headerLineHint')}
              type="number"
              inputMode="numeric"
            />
          </div>
          <Button type="submit" className="justify-self-start">
            {t('imports.dialect.submit')}
          </Button>
        </Form>
      </Disclosure>
    </Card>
  );
}

function Reading({ found }: { found: ImportView }) {
  const { t } = useTranslation();
  const delimiterName = useDelimiterName();
  const lineBreakName = useLineBreakName();
  const { encoding, delimiter, headerLine, sheet, lineBreak } = found.dialect;
  const namesDelimiter = separatorOf(found.preview[0]?.cells[0] ?? '') !== null;
  const header =
    headerLine > 0 ? t('imports.dialect.header', { line: headerLine }) : t('imports.dialect.withoutHeader');
  const said = {
    encoding: t(`imports.dialect.encodings.${encoding as 'utf-8'}`),
    delimiter: delimiterName(delimiter),
    header,
  };
  if (sheet) return t('imports.dialect.readSheet', { sheet, header });
  return [
    t('imports.dialect.read', said),
    t('imports.dialect.lineEnds', { kind: lineBreakName(lineBreak) }),
    ...(namesDelimiter ? [t('imports.dialect.separator')] : []),
  ].join(' ');
}
