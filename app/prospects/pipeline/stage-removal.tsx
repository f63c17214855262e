import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { SelectField } from '~/ui/select-field';
import type { PipelineStage } from './find-pipeline.server';

/** Takes a stage away and asks where its prospects go; says why when it can't go. */
export function StageRemoval({ stage, others }: { stage: PipelineStage; others: PipelineStage[] }) {
  const { t } = useTranslation();
  const action = `/settings/stages/${stage.id}/removal`;
  const navigation = useNavigation();
  const alike = others.find(({ type }) => type === stage.type);
  if (!alike) {
    return (
      <Section title={t('stages.remove')}>
        <p className="text-muted">{t(`stages.isLast.${stage.type}`)}</p>
      </Section>
    );
  }
  return (
    <Section
      title={t('stages.remove')}
      text={t(stage.isUsed ? 'stages.removeText' : 'stages.removeEmptyText')}
    >
      <Form method="post" action={action} className="grid gap-3">
        <SelectField
          field={{ id: 'to-stage', name: 'toStageId', defaultValue: alike.id }}
          label={t('stages.to')}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button
          type="submit"
          variant="danger"
          pending={navigation.formAction === action}
          className="justify-self-start"
        >
          {t('stages.remove')}
        </Button>
      </Form>
    </Section>
  );
}
