import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { Badge } from '~/ui/badge';
import { TextLink } from '~/ui/text-link';
import type { ListedScript } from './queries.server';
import { RestoreScript } from './restore-script';

/** Scripts: language, which version sessions use, and whether a draft waits; those taken out of use with the way back. */
export function ScriptList({ scripts, archived = false }: { scripts: ListedScript[]; archived?: boolean }) {
  const { t } = useTranslation();
  return (
    <ul className="grid divide-y">
      {scripts.map((script) => (
        <li key={script.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-5 py-3">
          <div className="grid grow">
            <p className="font-medium">
              <TextLink to={`/scripts/${script.id}`}>{script.name}</TextLink>
            </p>
            <p className="text-muted text-sm">
              {t(`common.locale.${script.language}`)}
              {script.published !== null && script.publishedAt && (
                <>
                  {' · '}
                  {t('scripts.version', { number: script.published })},{' '}
                  <When at={script.publishedAt} as="day" />
                </>
              )}
            </p>
          </div>
          {script.isDefault && <Badge tone="accent">{t('scripts.offeredFirst')}</Badge>}
          {script.newest !== script.published && <Badge tone="waiting">{t('scripts.draft')}</Badge>}
          {archived && <RestoreScript scriptId={script.id} />}
        </li>
      ))}
    </ul>
  );
}
