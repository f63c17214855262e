import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import { ScriptCards } from '~/scripts/script-cards';
import { ScriptSections } from '~/scripts/script-pane';
import { cx } from '~/ui/cx';
import { AfterPaint } from '~/ui/later';
import { useShortcuts } from '~/ui/use-shortcuts';
import { Interests, interestId } from './interests';
import { UNDO_ID } from './last-outcome';
import { NOTE_ID, OUTCOMES_ID } from './note-field';
import type { OnScreen } from './on-screen.server';
import { ReportForm } from './report-form';
import type { SessionView } from './session-view.server';
import { useDraftNote } from './use-draft-note';
import { useOutcomeKeys } from './use-outcome-keys';
import { Background, Who } from './who';

const FORM_ID = 'report';

const zone = 'min-w-0 lg:-mx-1 lg:overflow-y-auto lg:px-1';

type CallScreenProps = {
  who: OnScreen;
  /** The call of this session that was logged last. */
  loggedCallId: string | undefined;
  session: SessionView;
  lastResult: SubmissionResult | undefined;
  onSend: (report: FormData) => void;
  madeAt: Date;
};

/**
 * The three zones: who, what to say, what came of it. On a phone what to say comes last. When somebody else is up, who it is
 * and the number to dial are seen first.
 */
export function CallScreen({ who, loggedCallId, session, lastResult, onSend, madeAt }: CallScreenProps) {
  const { t } = useTranslation();
  const sent = lastResult?.initialValue?.note;
  const note = useDraftNote(who, typeof sent === 'string' ? sent : (who.undoneNote ?? ''), loggedCallId);
  useOutcomeKeys(session.faces);
  useShortcuts({
    n: () => document.getElementById(NOTE_ID)?.focus(),
    u: () => document.getElementById(UNDO_ID)?.click(),
    '$mod+Enter': goOn,
  });
  const noteSaid = ({ title, service }: { title: string; service?: string | undefined }) => {
    note.write(`${note.text && `${note.text.trimEnd()}\n`}${title} `);
    const interest = service && document.getElementById(interestId(service));
    if (interest instanceof HTMLInputElement) interest.checked = true;
  };
  return (
    <div className="grid min-h-0 gap-6 lg:grid-cols-[14.5rem_minmax(0,1fr)_21rem]">
      <div className={cx(zone, 'max-lg:contents lg:grid lg:content-start lg:gap-4')}>
        <Who who={who} session={session} form={FORM_ID} madeAt={madeAt} />
        <Background who={who} form={FORM_ID} />
      </div>
      <section
        aria-label={t('calls.screen.script')}
        className={cx(zone, 'max-lg:order-2 lg:border-x lg:px-6')}
      >
        <AfterPaint>
          <ScriptSections sections={who.script.sections} form={FORM_ID} onAnswer={noteSaid} />
          <ScriptCards cards={who.script.cards} form={FORM_ID} onOpen={noteSaid} />
          <Interests services={who.services} form={FORM_ID} />
        </AfterPaint>
      </section>
      <div className={cx(zone, 'max-lg:order-1')}>
        <AfterPaint>
          <ReportForm
            id={FORM_ID}
            who={who}
            session={session}
            note={note}
            lastResult={lastResult}
            onSend={onSend}
            madeAt={madeAt}
          />
        </AfterPaint>
      </div>
    </div>
  );
}

/**
 * The note is kept with every letter: what comes next is the outcome, and logging the one that is open. Whatever else she
 * types in, a reason for instance, is sent.
 */
function goOn() {
  const other = document.querySelector<HTMLFormElement>(
    `form:not(#${FORM_ID}):has(:is(input, textarea):focus)`,
  );
  if (other) return other.requestSubmit();
  const open = document.querySelector<HTMLElement>(`#${OUTCOMES_ID} details[open] button[type=submit]`);
  if (open) open.click();
  else document.getElementById(OUTCOMES_ID)?.focus();
}
