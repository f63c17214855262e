import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Section } from '~/ui/card';
import { cx } from '~/ui/cx';
import type { ImportView } from './queries.server';

type Line = ImportView['preview'][number];

/** The first lines as a spreadsheet would show them: here she sees whether umlauts and columns are right. */
export function FilePreview({ found }: { found: ImportView }) {
  const { t } = useTranslation();
  const { preview, dialect } = found;
  const width = Math.max(1, ...preview.map(({ cells }) => cells.length));
  return (
    <Section
      title={t('imports.preview.title')}
      text={t('imports.preview.text')}
      className="grid-cols-[minmax(0,1fr)]"
      flush
    >
      <Form method="post" action={`/imports/${found.id}/dialect`}>
        {Object.entries({ ...dialect, headerLine: '' }).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section className="overflow-x-auto" aria-label={t('imports.preview.scroll')} tabIndex={0}>
          <table className="border-separate border-spacing-0 text-sm">
            <caption className="sr-only">{t('imports.preview.title')}</caption>
            <thead>
              <tr>
                <th scope="col" className={cx(edge, 'sticky left-0 z-1')}>
                  <span className="sr-only">{t('imports.preview.line')}</span>
                </th>
                {Array.from({ length: width }, (_, index) => (
                  <th key={letters(index)} scope="col" className={edge}>
                    {letters(index)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {preview.map((line) => (
                <PreviewRow key={line.line} {...{ line, width }} headerLine={dialect.headerLine} />
              ))}
            </tbody>
          </table>
        </section>
      </Form>
    </Section>
  );
}

const edge = 'border-r border-b bg-sunken px-2 py-1 text-center font-medium text-muted text-xs tabular-nums';

function PreviewRow({ line, width, headerLine }: { line: Line; width: number; headerLine: number }) {
  const { t } = useTranslation();
  const isHeader = line.line === headerLine;
  const isSkipped = line.line < headerLine;
  return (
    <tr className={cx(isHeader && 'bg-accent-soft font-semibold', isSkipped && 'text-faint line-through')}>
      <th scope="row" className={cx(edge, 'sticky left-0 z-1 p-0')}>
        {isHeader ? (
          <span className="block px-2 font-semibold text-accent-strong">
            {line.line}
            <span className="sr-only"> {t('imports.preview.header')}</span>
          </span>
        ) : (
          <button
            type="submit"
            name="headerLine"
            value={line.line}
            title={t('imports.preview.useAsHeader', { line: line.line })}
            className="w-full min-w-8 px-2 py-1 underline decoration-dotted underline-offset-2 hover:bg-raised hover:text-ink pointer-coarse:min-h-11"
          >
            {line.line}
            <span className="sr-only">
              {': '}
              {t('imports.preview.useAsHeader', { line: line.line })}
            </span>
          </button>
        )}
      </th>
      {Array.from({ length: width }, (_, index) => (
        <td key={letters(index)} className="max-w-56 truncate whitespace-nowrap border-r border-b px-2 py-1">
          {line.cells[index]}
        </td>
      ))}
    </tr>
  );
}

/** A, B … Z, AA, as a spreadsheet calls its columns. */
const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
