import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { Checkbox } from '~/ui/checkbox-field';
import { TextLink } from '~/ui/text-link';
import type { Look } from './look';

type GroupCardProps = {
  kind: 'prospect' | 'company';
  shared: string;
  records: Look[];
  more: number;
  /** Where to come back to. */
  back: string;
};

/** Records that share something: two are ticked to be merged, or all are told apart for good. */
export function GroupCard({ kind, shared, records, more, back }: GroupCardProps) {
  const { t } = useTranslation();
  return (
    <Card className="grid gap-3">
      <h2 className="break-all font-medium">{shared}</h2>
      <Form action={`/duplicates/${kind === 'company' ? 'companies' : 'merge'}`} className="grid gap-3">
        <ul className="grid gap-2">
          {records.map(({ id, to, name, about }, index) => (
            <li key={id} className="flex items-start gap-3">
              <Checkbox
                name={kind}
                value={id}
                defaultChecked={index < 2}
                aria-label={t('merges.duplicates.choose', { name: name ?? t('prospects.unnamed') })}
              />
              <span className="min-w-0">
                <TextLink to={to}>{name ?? t('prospects.unnamed')}</TextLink>
                <span className="break-words text-muted">
                  {about.filter((part) => part !== name).map((part) => ` · ${part}`)}
                </span>
              </span>
            </li>
          ))}
        </ul>
        {more > 0 && <p className="text-muted text-sm">{t('merges.duplicates.more', { count: more })}</p>}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" size="small" variant="primary">
            {t('merges.duplicates.compare')}
          </Button>
          <Button type="submit" size="small" form={`apart-${records[0]?.id}`}>
            {t('merges.duplicates.apart')}
          </Button>
        </div>
      </Form>
      <Form method="post" action="/duplicates/apart" id={`apart-${records[0]?.id}`}>
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="back" value={back} />
        {records.map(({ id }) => (
          <input key={id} type="hidden" name="id" value={id} />
        ))}
      </Form>
    </Card>
  );
}
