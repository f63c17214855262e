import { ListChecks, Phone, PhoneCall, Route } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { When } from '~/i18n/when';
import { isLate } from '~/tasks/is-late';
import { cx } from '~/ui/cx';
import type { NextAction } from './next-action.server';

const icons = { callback: PhoneCall, task: ListChecks, step: Route, call: Phone };

type NextActionLabelProps = {
  action: NextAction | null;
  /** Nobody has worked on the prospect yet: that nothing is planned is no reproach. */
  untouched?: boolean;
  /** The time below the words, which wrap: for narrow columns. */
  stacked?: boolean;
  className?: string;
};

/** What is planned next for a prospect and when, or that nothing is. */
export function NextActionLabel({
  action,
  untouched = false,
  stacked = false,
  className,
}: NextActionLabelProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (!action) {
    return (
      <span
        className={cx(
          'inline-flex items-center gap-1.5',
          untouched ? 'text-muted' : 'text-waiting',
          className,
        )}
      >
        {/* A list says it at every line: drawn as an icon, it was a tenth of the page. */}
        <span
          aria-hidden
          className="m-px size-3.5 shrink-0 rounded-full border-[1.5px] border-current border-dashed"
        />
        {t('prospects.nextAction.none')}
      </span>
    );
  }
  const Icon = icons[action.kind];
  const words = (action.kind === 'task' && action.text) || t(`prospects.nextAction.${action.kind}`);
  return (
    <span className={cx('inline-flex min-w-0 gap-1.5', stacked ? 'items-start' : 'items-center', className)}>
      <Icon aria-hidden className={cx('size-4 shrink-0 text-muted', stacked && 'mt-1')} />
      <span className={stacked ? 'grid min-w-0' : 'contents'}>
        <span className={stacked ? 'line-clamp-3 hyphens-auto wrap-break-word' : 'truncate'}>{words}</span>
        {action.at && (
          <When
            at={action.at}
            as={action.timed ? 'moment' : 'day'}
            className={cx(
              'shrink-0 text-sm',
              isLate(action.at, action.timed, formats) ? 'text-stop' : 'text-muted',
            )}
          />
        )}
      </span>
    </span>
  );
}
