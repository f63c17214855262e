import { useTranslation } from 'react-i18next';
import { Description, DescriptionList } from '~/ui/description-list';
import { Disclosure } from '~/ui/disclosure';
import { InlineEdit, type InlineEditProps } from '~/ui/inline-edit';
import { useInlineWords } from './use-inline-words';

export type InlineLine = Omit<InlineEditProps, 'words' | 'empty' | 'action' | 'editTo'> & {
  /** What stands there while there is no value; a line with it is never put away. */
  empty?: string;
};

type InlineFieldsListProps = { lines: InlineLine[]; action: string; editTo: string };

/** Fields of a record, each edited where it stands; the empty ones wait below until they are needed. */
export function InlineFieldsList({ lines, action, editTo }: InlineFieldsListProps) {
  const { t } = useTranslation();
  const shown = lines.filter(({ value, empty }) => value || empty);
  const empty = lines.filter((line) => !shown.includes(line));
  return (
    <>
      {shown.length > 0 && <Lines lines={shown} action={action} editTo={editTo} />}
      {empty.length > 0 && (
        <Disclosure summary={t('record.moreFields', { count: empty.length })}>
          <Lines lines={empty} action={action} editTo={editTo} />
        </Disclosure>
      )}
    </>
  );
}

function Lines({ lines, action, editTo }: InlineFieldsListProps) {
  const { t } = useTranslation();
  const words = useInlineWords();
  return (
    <DescriptionList>
      {lines.map((line) => (
        <Description key={line.name} label={line.label}>
          <InlineEdit empty={t('record.fill')} {...line} action={action} editTo={editTo} words={words} />
        </Description>
      ))}
    </DescriptionList>
  );
}
