import { useTranslation } from 'react-i18next';
import { Badge } from '~/ui/badge';
import { Disclosure } from '~/ui/disclosure';
import type { ScriptContent } from '~db/schema/scripts';
import { compareScripts, type ScriptChange } from './compare-scripts';

const TONE = { added: 'good', removed: 'stop', changed: 'waiting' } as const;

type ScriptChangesProps = { published: { number: number; content: ScriptContent }; draft: ScriptContent };

/** What the draft says otherwise than the published version, part by part. */
export function ScriptChanges({ published, draft }: ScriptChangesProps) {
  const { t } = useTranslation();
  const { changes, moved } = compareScripts(published.content, draft);
  return (
    <Disclosure summary={t('scripts.changes.title', { number: published.number })}>
      <ul className="grid gap-3">
        {moved && <li className="text-muted">{t('scripts.changes.moved')}</li>}
        {changes.map((change) => (
          <Change key={change.id} change={change} />
        ))}
        {!moved && changes.length === 0 && <li className="text-muted">{t('scripts.changes.none')}</li>}
      </ul>
    </Disclosure>
  );
}

function Change({ change: { kind, title, section, before, after } }: { change: ScriptChange }) {
  const { t } = useTranslation();
  return (
    <li className="grid gap-1 text-sm">
      <p className="flex flex-wrap items-center gap-2 font-medium">
        {title || (section && t(`scripts.section.${section}`))}
        <Badge tone={TONE[kind]}>{t(`scripts.changes.${kind}`)}</Badge>
      </p>
      {before && before !== after && (
        <p className="whitespace-pre-line text-muted">
          <span className="sr-only">{t('scripts.changes.before')}: </span>
          <del>{before}</del>
        </p>
      )}
      {after && before !== after && (
        <p className="whitespace-pre-line">
          <span className="sr-only">{t('scripts.changes.after')}: </span>
          <ins className="no-underline">{after}</ins>
        </p>
      )}
    </li>
  );
}
