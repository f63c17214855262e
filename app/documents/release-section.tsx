import { Form, useNavigation } from '@remix-run/react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { ChoiceField } from '~/ui/choice-field';
import { TextField } from '~/ui/text-field';

export type ReleaseChannel = 'email' | 'letter' | 'agreement' | 'call';

export interface Released {
  releasedAt: Date | null;
  releasedBy: string | null;
  releaseChannel: ReleaseChannel | null;
}

type ReleaseSectionProps = { release: Released; client: string; action: string };

/** Whether a client allows that something made for it is shown, who said so, and the way back. */
export function ReleaseSection({ release, client, action }: ReleaseSectionProps) {
  const { t } = useTranslation();
  return (
    <Section
      title={t('documents.edit.releaseTitle', { client })}
      text={t('documents.edit.releaseText', { client })}
    >
      <Form method="post" action={action} className="grid justify-items-start gap-4">
        {release.releasedAt ? (
          <Withdrawal release={release} at={release.releasedAt} />
        ) : (
          <Recording client={client} />
        )}
      </Form>
    </Section>
  );
}

function Recording({ client }: { client: string }) {
  const { t } = useTranslation();
  const id = useId();
  const channels: ReleaseChannel[] = ['email', 'letter', 'agreement', 'call'];
  return (
    <>
      <input type="hidden" name="released" value="yes" />
      <TextField
        field={{ id: `${id}-by`, name: 'by', required: true }}
        label={t('documents.release.by')}
        hint={t('documents.release.byHint')}
      />
      <ChoiceField
        field={{ id: `${id}-channel`, name: 'channel', defaultValue: 'email', required: true }}
        label={t('documents.release.channel')}
        choices={channels.map((channel) => ({
          value: channel,
          label: t(`documents.release.how.${channel}`),
        }))}
        layout="chips"
      />
      <Button type="submit" variant="primary" pending={useNavigation().state !== 'idle'}>
        {t('documents.edit.release', { client })}
      </Button>
    </>
  );
}

function Withdrawal({ release: { releasedBy, releaseChannel }, at }: { release: Released; at: Date }) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        {releasedBy ?? '–'}
        {releaseChannel && `, ${t(`documents.release.how.${releaseChannel}`)}`}, <When at={at} as="day" />
      </p>
      <p className="text-muted text-sm">{t('documents.release.withdrawal')}</p>
      <Button type="submit" name="released" value="no">
        {t('documents.edit.unrelease')}
      </Button>
    </>
  );
}
