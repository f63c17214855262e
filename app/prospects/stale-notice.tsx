import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '~/ui/notice';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import type { FieldDifference } from './field-differences';

type StaleNoticeProps<Name extends string> = {
  differences: FieldDifference<Name>[];
  /** What the form calls a field. */
  labelOf(name: Name): string;
};

/** What somebody else saved in the meantime beside what stands in the form; for each field she says which stays. */
export function StaleNotice<Name extends string>({ differences, labelOf }: StaleNoticeProps<Name>) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  // She has pressed the button at the end of a long form.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer brings differences of its own
  useEffect(() => place.current?.focus(), [differences]);
  return (
    <div ref={place} tabIndex={-1} className="scroll-mt-20 outline-none">
      <Notice tone="waiting" title={t('errors.stale')} urgent>
        {differences.length > 0 && (
          <div className="mt-2 overflow-clip rounded-md border bg-surface">
            <Table caption={t('errors.stale')}>
              <TableHead>
                <HeadCell>{t('prospects.stale.field')}</HeadCell>
                <HeadCell>{t('prospects.stale.stored')}</HeadCell>
                <HeadCell>{t('prospects.stale.yours')}</HeadCell>
              </TableHead>
              <TableBody>
                {differences.map(({ name, stored, yours }) => (
                  <Row key={name}>
                    <Cell head>{labelOf(name)}</Cell>
                    {(
                      [
                        ['stored', stored],
                        ['yours', yours],
                      ] as const
                    ).map(([version, text]) => (
                      <Cell key={version} label={t(`prospects.stale.${version}`)}>
                        <label className="flex items-start gap-2">
                          <input
                            type="radio"
                            name={`choose.${name}`}
                            value={version}
                            defaultChecked={version === 'yours'}
                            aria-label={`${labelOf(name)}, ${t(`prospects.stale.${version}`)}: ${text || t('prospects.stale.empty')}`}
                            className="mt-1 size-4 accent-accent"
                          />
                          <span className="wrap-anywhere">{text || t('prospects.stale.empty')}</span>
                        </label>
                      </Cell>
                    ))}
                  </Row>
                ))}
              </TableBody>
            </Table>
          </div>
        )}
      </Notice>
    </div>
  );
}
