import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import type { CustomFieldKind } from '~/custom-fields/custom-field';
import { FormatsProvider } from '~/i18n/formats-context';
import { i18nFor } from '~/i18n/i18n.server';
import { useColumnValue } from '~/prospects/columns/use-column-value';
import type { TableRow } from '~/prospects/table-page.server';
import { render } from '../ui/render';

function Cell({ kind, value }: { kind: CustomFieldKind; value: string }) {
  const valueIn = useColumnValue([{ id: 'own', key: 'Seit', label: 'Seit', kind, choices: [] }]);
  return <>{valueIn({ details: { custom: { Seit: value } } } as unknown as TableRow, 'custom.Seit')}</>;
}

const shown = (kind: CustomFieldKind, value: string) =>
  render(
    <I18nextProvider i18n={i18nFor('de')}>
      <FormatsProvider timeZone="Europe/Berlin" now={new Date('2026-03-10T09:00:00Z')}>
        <Cell kind={kind} value={value} />
      </FormatsProvider>
    </I18nextProvider>,
  );

test.each([
  ['date', '2026-03-09', '9. März 2026'],
  ['date', 'im Frühjahr', 'im Frühjahr'],
  ['date', '2026-13-45', '2026-13-45'],
  ['number', '1234', '<span>1.234</span>'],
  ['number', 'viele', '<span>viele</span>'],
  ['yes_no', 'yes', 'Ja'],
  ['yes_no', 'vielleicht', 'vielleicht'],
  ['choice', 'Gold', 'Gold'],
] as const)('in a column of kind %s, %s is shown as %s', (kind, value, expected) => {
  expect(shown(kind, value)).toBe(expected);
});
