import { DoorOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OnScreen } from './on-screen.server';

/** Who answers there, when the person is best reached and what was promised; the newest first. */
export function KnownAtFrontDesk({ known }: { known: OnScreen['gatekeepers'] }) {
  const { t } = useTranslation();
  if (known.length === 0) return null;
  return (
    <div className="grid gap-1.5">
      <h2 className="flex items-center gap-1.5 text-muted text-sm">
        <DoorOpen aria-hidden className="size-4 text-accent" />
        {t('calls.frontDesk.known')}
      </h2>
      <ul className="grid gap-1.5">
        {known.map(({ id, name, bestTime, directLine, promised }) => (
          <li key={id} className="wrap-anywhere">
            <p className="font-medium">{name ?? t('calls.frontDesk.nameless')}</p>
            <p className="text-muted text-sm">
              {[bestTime, directLine, promised].filter((part) => part !== null).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
