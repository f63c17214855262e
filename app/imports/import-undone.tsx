import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { Notice } from '~/ui/notice';
import { Stat, StatList } from '~/ui/stat';
import { TextLink } from '~/ui/text-link';
import type { ImportOutcome } from './outcome.server';

/** An import that was taken back: what went, what is as before, and what stays because somebody has dealt with it. */
export function ImportUndone({ outcome }: { outcome: ImportOutcome }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { undone, kept } = outcome;
  return (
    <div className="grid gap-8">
      <Notice tone="good" title={t('imports.undone.title')}>
        {t('imports.undone.text')}
      </Notice>
      <StatList>
        {(['removed', 'restored', 'kept'] as const).map((name) => (
          <Stat
            key={name}
            label={t(`imports.undone.${name}`)}
            value={number(undone[name])}
            note={t(`imports.undone.${name}Hint`)}
          />
        ))}
      </StatList>
      {kept.length > 0 && (
        <Section title={t('imports.undone.keptTitle')} text={t('imports.undone.keptText')}>
          <ul className="grid gap-2">
            {kept.map(({ id, name, company }) => (
              <li key={id}>
                <TextLink to={`/prospects/${id}`}>{name ?? t('prospects.unnamed')}</TextLink>
                {company && company !== name && <span className="text-muted"> · {company}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Button asChild className="justify-self-start">
        <Link to="/imports">{t('imports.undone.another')}</Link>
      </Button>
    </div>
  );
}
