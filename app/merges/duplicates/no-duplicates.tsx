import { Link } from '@remix-run/react';
import { CircleCheckBig } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { RULES, type Rule } from './rules';

/** Nothing alike by this rule; the next, bolder one may find more. */
export function NoDuplicates({ rule }: { rule: Rule }) {
  const { t } = useTranslation();
  const bolder = RULES[RULES.indexOf(rule) + 1];
  return (
    <EmptyState
      icon={CircleCheckBig}
      title={t('merges.duplicates.none')}
      text={t(`merges.rules.${rule}.none`)}
      action={
        bolder && (
          <Button asChild>
            <Link to={`/duplicates/${bolder}`}>
              {t('merges.duplicates.bolder', { rule: t(`merges.rules.${bolder}.label`) })}
            </Link>
          </Button>
        )
      }
    />
  );
}
