import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import type { ScriptContent } from '~db/schema/scripts';
import type { CardTally } from './card-tally.server';

const MOST = 5;

type WhatWorkedProps = { scriptId: string; content: ScriptContent; tally: Record<string, CardTally> };

/** The replies that led to a packet or a client most often, offered to the script; nothing while there are none. */
export function WhatWorked({ scriptId, content, tally }: WhatWorkedProps) {
  const { t } = useTranslation();
  const worked = partsOf(content)
    .flatMap((part) => (tally[part.id] ? [{ ...part, ...tally[part.id] }] : []))
    .map((part) => ({ cameUp: 0, packets: 0, clients: 0, ...part }))
    .filter(({ packets, clients }) => packets + clients > 0)
    .sort((a, b) => b.clients - a.clients || b.packets / b.cameUp - a.packets / a.cameUp)
    .slice(0, MOST);
  if (worked.length === 0) return null;
  return (
    <Section title={t('scripts.works.title')} text={t('scripts.works.text')}>
      <ol className="grid gap-3">
        {worked.map(({ id, title, isFirst, cameUp, packets, clients }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <div className="min-w-0">
              <p className="font-medium">{title}</p>
              <p className="text-muted text-sm">{t('scripts.edit.tally', { cameUp, packets, clients })}</p>
            </div>
            {isFirst ? (
              <span className="text-muted text-sm">{t('scripts.works.isFirst')}</span>
            ) : (
              <Form method="post" action={`/scripts/${scriptId}/promotion`}>
                <input type="hidden" name="cardId" value={id} />
                <Button type="submit" size="small">
                  {t('scripts.works.first')}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Cards and answers, each with whether it stands before those beside it. */
function partsOf({ sections, cards }: ScriptContent) {
  const answers = sections.flatMap(({ branches = [] }) =>
    branches.map(({ id, title }, index) => ({ id, title, isFirst: index === 0 })),
  );
  const first = new Set(
    (['objection', 'question'] as const).map((kind) => cards.find((card) => card.kind === kind)?.id),
  );
  return [...answers, ...cards.map(({ id, title }) => ({ id, title, isFirst: first.has(id) }))];
}
