import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { useOutcomeName } from '~/prospects/outcome-label';
import type { OnScreen } from './on-screen.server';

/** What came of the last calls, and what she noted. */
export function LastCalls({ calls }: { calls: OnScreen['lastCalls'] }) {
  const { t } = useTranslation();
  const outcomeName = useOutcomeName();
  return (
    <div className="grid gap-1.5">
      <h2 className="text-muted text-sm">{t('calls.screen.lastCalls')}</h2>
      {calls.length === 0 && <p>{t('calls.screen.neverCalled')}</p>}
      <ol className="grid gap-2">
        {calls.map(({ id, at, result, conversation, note }) => (
          <li key={id}>
            <p className="flex flex-wrap justify-between gap-x-3">
              <span className="font-medium">{outcomeName(conversation ?? result)}</span>
              <When at={at} as="distance" className="text-faint text-sm" />
            </p>
            {note && <p className="wrap-anywhere line-clamp-3 text-muted text-sm">{note}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
}
