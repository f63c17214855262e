import type { SubmissionResult } from '@conform-to/react';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Keys } from '~/i18n/keys';
import { useDisplayName } from '~/prospects/use-display-name';
import { FormErrors } from '~/ui/form-errors';
import { ConversationChoice } from './conversation-choice';
import { MissedChoice } from './missed-choice';
import { NoteField, OUTCOMES_ID } from './note-field';
import type { OnScreen } from './on-screen.server';
import type { SessionView } from './session-view.server';
import { useReport } from './use-report';

type ReportFormProps = {
  id: string;
  who: OnScreen;
  session: SessionView;
  note: { text: string; write: (text: string) => void };
  lastResult: SubmissionResult | undefined;
  onSend: (report: FormData) => void;
  madeAt: Date;
};

/** The right zone: the note, and what came of the call. */
export function ReportForm({ id, who, session, note, lastResult, onSend, madeAt }: ReportFormProps) {
  const { t } = useTranslation();
  const pending = useNavigation().state !== 'idle';
  const { form, check, formErrors, fields } = useReport(id, lastResult, onSend);
  const name = useDisplayName()({ ...who, phone: who.numbers[0]?.text });
  const shared = { who, fields, outcomes: session.faces, pending, madeAt };
  return (
    <Form
      ref={form}
      id={id}
      method="post"
      noValidate
      onSubmit={check}
      data-offline="kept"
      className="grid content-start gap-4"
      aria-label={t('calls.screen.report')}
    >
      {/* Enter in a field must not press the first outcome: a disabled default button takes it and does nothing. */}
      <button type="submit" disabled hidden />
      <input type="hidden" name="callId" value={who.callId} />
      <input type="hidden" name="prospectId" value={who.prospectId} />
      <input type="hidden" name="language" value={who.language} />
      {/* For the browser, should the outcome have to wait for the connection. */}
      <input type="hidden" name="memberId" value={session.memberId} />
      <input type="hidden" name="name" value={name} />
      <FormErrors title={t('errors.form')} errors={[...formErrors, ...(fields.result.errors ?? [])]} />
      <NoteField field={fields.note} text={note.text} onWrite={note.write} />
      <div
        id={OUTCOMES_ID}
        tabIndex={-1}
        className="group grid gap-4 rounded-sm outline-accent outline-offset-2 focus:outline-2"
      >
        <MissedChoice {...shared} />
        <ConversationChoice {...shared} />
        <p className="text-faint text-sm pointer-coarse:hidden max-lg:hidden">
          {t('calls.screen.keysHint')} <Keys names="Mod Enter" />
        </p>
      </div>
    </Form>
  );
}
