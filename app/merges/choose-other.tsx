import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { TextField } from '~/ui/text-field';
import { TextLink } from '~/ui/text-link';

type ChooseOtherProps = {
  kind: 'prospect' | 'company';
  /** The one she came from. */
  id: string;
  query: string;
  found: { id: string; name: string | null; about: string[] }[];
};

/** Looks for the record that is the same one; each result leads to both side by side. */
export function ChooseOther({ kind, id, query, found }: ChooseOtherProps) {
  const { t } = useTranslation();
  return (
    <Card className="grid max-w-2xl gap-4">
      <Form className="flex flex-wrap items-end gap-2">
        <input type="hidden" name={kind} value={id} />
        <TextField
          field={{ id: 'q', name: 'q', defaultValue: query }}
          label={t(`merges.choose.${kind}`)}
          className="min-w-0 grow"
        />
        <Button type="submit">{t('merges.choose.search')}</Button>
      </Form>
      {query && found.length === 0 && <p className="text-muted">{t('merges.choose.nothing')}</p>}
      <ul className="grid gap-2">
        {found.map((other) => (
          <li key={other.id}>
            <TextLink to={`?${kind}=${id}&${kind}=${other.id}`}>
              {other.name ?? t('prospects.unnamed')}
            </TextLink>
            <span className="text-muted">{other.about.map((part) => ` · ${part}`)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
