import { useCallback, useEffect, useState } from 'react';

/** Where the browser keeps the note being written. */
const NOTE_KEY = 'anklang.note';

interface Draft {
  prospectId: string;
  /** Once this call is logged, the note has been kept with it. */
  callId: string;
  text: string;
}

/** The note being written for a prospect. It is kept in this browser, so that a reload loses nothing. */
export function useDraftNote(
  { prospectId, callId }: { prospectId: string; callId: string },
  initial: string,
  loggedCallId: string | undefined,
) {
  const [text, setText] = useState(initial);

  useEffect(() => {
    const draft = readDraft();
    if (draft?.prospectId === prospectId && draft.callId !== loggedCallId) setText(draft.text);
  }, [prospectId, loggedCallId]);

  const write = useCallback(
    (next: string) => {
      setText(next);
      localStorage.setItem(NOTE_KEY, JSON.stringify({ prospectId, callId, text: next } satisfies Draft));
    },
    [prospectId, callId],
  );
  return { text, write };
}

/** Forgets the note of the prospect before, once another one is on the screen; during a break it is kept. */
export function useForgetOtherDrafts(prospectId: string | undefined) {
  useEffect(() => {
    if (prospectId && readDraft()?.prospectId !== prospectId) localStorage.removeItem(NOTE_KEY);
  }, [prospectId]);
}

function readDraft(): Draft | null {
  const stored = localStorage.getItem(NOTE_KEY);
  return stored ? (JSON.parse(stored) as Draft) : null;
}
