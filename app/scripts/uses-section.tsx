import { useTranslation } from 'react-i18next';
import { Section } from '~/ui/card';
import { TextLink } from '~/ui/text-link';
import type { ScriptUses } from './find-uses.server';

/** Which lists and sequences have this script as their own. */
export function UsesSection({ uses: { lists, sequences } }: { uses: ScriptUses }) {
  const { t } = useTranslation();
  return (
    <Section title={t('scripts.uses.title')}>
      <ul className="grid gap-1.5">
        {lists.map(({ id, name }) => (
          <li key={id}>
            <TextLink to={`/lists/${id}`}>{t('scripts.uses.list', { name })}</TextLink>
          </li>
        ))}
        {sequences.map(({ id, name }) => (
          <li key={id}>
            <TextLink to={`/sequences/${id}`}>{t('scripts.uses.sequence', { name })}</TextLink>
          </li>
        ))}
        {lists.length + sequences.length === 0 && <li className="text-muted">{t('scripts.uses.nowhere')}</li>}
      </ul>
    </Section>
  );
}
