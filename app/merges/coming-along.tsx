import { useTranslation } from 'react-i18next';
import { Section } from '~/ui/card';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import type { Pair, PairSide } from './find-pair.server';
import { usePairNames } from './use-pair-names';

/** What both have and nobody has to choose between: it all comes together. */
export function ComingAlong({ kept, gone }: Pick<Pair, 'kept' | 'gone'>) {
  const { t } = useTranslation();
  const lines: [string, (side: PairSide) => string][] = [
    [t('prospects.fields.phones'), ({ numbers }) => numbers.join(', ')],
    [t('prospects.fields.emails'), ({ addresses }) => addresses.join(', ')],
    [t('merges.pair.calls'), ({ calls }) => String(calls)],
    [t('merges.pair.lines'), ({ lines }) => String(lines)],
  ];
  const unnamed = t('prospects.unnamed');
  const names = usePairNames(kept.name ?? unnamed, gone.name ?? unnamed);
  return (
    <Section title={t('merges.pair.along')} text={t('merges.pair.alongText')} flush>
      <Table caption={t('merges.pair.along')}>
        <TableHead>
          <HeadCell>{t('merges.pair.what')}</HeadCell>
          <HeadCell>{names.kept}</HeadCell>
          <HeadCell>{names.gone}</HeadCell>
        </TableHead>
        <TableBody>
          {lines.map(([label, of]) => (
            <Row key={label}>
              <Cell head>{label}</Cell>
              <Cell label={names.kept}>{of(kept) || '–'}</Cell>
              <Cell label={names.gone}>{of(gone) || '–'}</Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
