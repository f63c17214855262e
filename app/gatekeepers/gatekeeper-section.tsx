import { Form, useFetcher } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { Disclosure } from '~/ui/disclosure';
import { toast } from '~/ui/toast';
import type { Gatekeeper } from './find-gatekeepers.server';
import { GatekeeperForm } from './gatekeeper-form';
import { GatekeeperLines } from './gatekeeper-lines';

type GatekeeperSectionProps = {
  gatekeepers: Gatekeeper[];
  prospectId?: string;
  companyId?: string;
  back: string;
};

/** Who sits at the front desk: everybody known there, each to be changed or forgotten, and one more. */
export function GatekeeperSection({ gatekeepers, back, ...whose }: GatekeeperSectionProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('record.desk.title')}>
      <ul className="grid gap-3">
        {gatekeepers.map((gatekeeper) => (
          <li key={gatekeeper.id} className="grid gap-1 border-b pb-2">
            <GatekeeperLines gatekeeper={gatekeeper} />
            <Disclosure
              summary={<span className="font-normal text-sm">{t('common.edit')}</span>}
              label={t('record.desk.change', { name: gatekeeper.name ?? t('record.desk.title') })}
            >
              <div className="grid gap-2">
                <GatekeeperForm key={Object.values(gatekeeper).join()} gatekeeper={gatekeeper} back={back} />
                <ForgetForm gatekeeper={gatekeeper} back={back} />
              </div>
            </Disclosure>
          </li>
        ))}
      </ul>
      <Disclosure summary={t('record.desk.add')} className="mt-1">
        <GatekeeperForm key={gatekeepers.length} back={back} {...whose} />
      </Disclosure>
    </Section>
  );
}

function ForgetForm({ gatekeeper, back }: { gatekeeper: Gatekeeper; back: string }) {
  const { t } = useTranslation();
  const fetcher = useFetcher();
  const action = `/gatekeepers/${gatekeeper.id}/deletion`;
  const offerUndo = () => {
    const putBack = () => fetcher.submit({ deleted: 'no' }, { method: 'post', action });
    toast.success(t('record.desk.removed'), { action: { label: t('common.undo'), onClick: putBack } });
  };
  return (
    <Form method="post" action={action} preventScrollReset onSubmit={offerUndo}>
      <input type="hidden" name="back" value={back} />
      <Button type="submit" size="small" variant="quiet" name="deleted" value="yes">
        {t('common.remove')}
      </Button>
    </Form>
  );
}
