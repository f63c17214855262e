import { Form, Link } from '@remix-run/react';
import { Handshake, Merge, Pencil, Phone, Send, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '~/ui/badge';
import { Button } from '~/ui/button';
import { PageHeader } from '~/ui/page-header';
import { TextLink } from '~/ui/text-link';
import type { ProspectRecord } from './find-prospect.server';
import { addressedName } from './prospect-name';
import { StageForm } from './stage-form';
import { useStageMove } from './use-stage-move';

type ProspectHeaderProps = {
  record: ProspectRecord;
  stages: { id: string; name: string; type: 'open' | 'won' | 'lost' }[];
  /** The client this prospect has become. */
  clientId: string | null;
};

/** Who it is, the stage, and what can be done next: call, send the packet, win as a client. */
export function ProspectHeader({ record, stages, clientId }: ProspectHeaderProps) {
  const { t } = useTranslation();
  const { prospect, company, phoneNumbers } = record;
  const name =
    addressedName(t, prospect) ?? company?.name ?? phoneNumbers[0]?.written ?? t('prospects.unnamed');
  const address = `/prospects/${prospect.id}`;
  const move = useStageMove();
  const from = { id: prospect.stageId, lostReason: prospect.lostReason };
  return (
    <PageHeader
      title={name}
      back={{ to: '/prospects', label: t('prospects.title') }}
      text={<Subtitle record={record} />}
      actions={
        <>
          <NextSteps prospectId={prospect.id} clientId={clientId} callable={!prospect.unworkable} />
          <Button asChild variant="quiet">
            <Link to={`/duplicates/merge?prospect=${prospect.id}`}>
              <Merge aria-hidden />
              {t('merges.open')}
            </Link>
          </Button>
          <Button asChild variant="quiet">
            <Link to={`${address}/edit`}>
              <Pencil aria-hidden />
              {t('common.edit')}
            </Link>
          </Button>
          <Button asChild variant="quiet">
            <Link to={`${address}/deletion`}>
              <Trash2 aria-hidden />
              {t('common.delete')}
            </Link>
          </Button>
          <StageForm
            key={prospect.stageId}
            prospectId={prospect.id}
            name={name}
            stageId={prospect.stageId}
            stages={stages}
            back={address}
            onMove={(to) => move({ prospectId: prospect.id, name, from, to })}
          />
        </>
      }
    />
  );
}

function Subtitle({ record: { prospect, company } }: { record: ProspectRecord }) {
  const { t } = useTranslation();
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {prospect.position}
      {prospect.position && company && <span aria-hidden>·</span>}
      {company && <TextLink to={`/companies/${company.id}`}>{company.name}</TextLink>}
      {prospect.warm && <Badge tone="good">{t('prospects.warm')}</Badge>}
      {prospect.consumer && <Badge tone="stop">{t('prospects.consumer')}</Badge>}
      {prospect.unworkable && <Badge tone="stop">{t('prospects.unworkable')}</Badge>}
    </span>
  );
}

type NextStepsProps = { prospectId: string; clientId: string | null; callable: boolean };

function NextSteps({ prospectId, clientId, callable }: NextStepsProps) {
  const { t } = useTranslation();
  const address = `/prospects/${prospectId}`;
  return (
    <>
      {callable && (
        <Form method="post" action={`/calls/prospects/${prospectId}`}>
          <Button type="submit" variant="primary">
            <Phone aria-hidden />
            {t('prospects.actions.call')}
          </Button>
        </Form>
      )}
      <Button asChild>
        <Link to={`${address}/enrolment`}>
          <Send aria-hidden />
          {t('prospects.actions.send')}
        </Link>
      </Button>
      <Button asChild>
        <Link to={clientId ? `/clients/${clientId}` : `${address}/conversion`}>
          <Handshake aria-hidden />
          {t(clientId ? 'prospects.actions.client' : 'prospects.actions.convert')}
        </Link>
      </Button>
    </>
  );
}
