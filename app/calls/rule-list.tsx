import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useOutcomeName } from '~/prospects/outcome-label';
import { Badge } from '~/ui/badge';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { KeyCap } from '~/ui/key-cap';
import type { ListedRule } from './outcome-rules.server';
import { useRuleWords } from './rule-words';

/** The outcomes of one axis: key, name and what each does. */
export function RuleList({ axis, rules }: { axis: ListedRule['axis']; rules: ListedRule[] }) {
  const { t } = useTranslation();
  return (
    <Section title={t(`outcomes.axis.${axis}`)} text={t(`outcomes.axisText.${axis}`)} flush>
      <ul className="grid divide-y">
        {rules.map((rule) => (
          <RuleLine key={rule.name} rule={rule} />
        ))}
      </ul>
    </Section>
  );
}

function RuleLine({ rule }: { rule: ListedRule }) {
  const { t } = useTranslation();
  const outcomeName = useOutcomeName()(rule.name);
  const words = useRuleWords()(rule);
  return (
    <li className="flex items-start gap-3 px-5 py-3">
      <KeyCap>{rule.shortcut.toUpperCase()}</KeyCap>
      <div className="min-w-0 grow">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {outcomeName}
          {rule.changed && <Badge tone="accent">{t('outcomes.changed')}</Badge>}
        </p>
        <p className="text-muted text-sm">{words.join(' · ')}</p>
      </div>
      <Button asChild size="small" variant="quiet">
        <Link
          to={`/settings/outcomes/${rule.name}`}
          aria-label={t('outcomes.change', { outcome: outcomeName })}
        >
          {t('common.edit')}
        </Link>
      </Button>
    </li>
  );
}
