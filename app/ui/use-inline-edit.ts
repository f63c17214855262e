import { useFetcher, useRevalidator } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';

export interface InlineWords {
  edit(label: string): string;
  save: string;
  cancel: string;
  conflict: string;
  stored: string;
  yours: string;
  nothing: string;
  takeStored: string;
  saveMine: string;
}

/** What the action answers: nothing when it is saved, else what is in the way. */
export type InlineAnswer = { error: string } | { conflict: { stored: string } } | null;

type Edited = { name: string; value: string; action: string };

/** The state of a value that is edited in place: the draft while it is open, and what became of saving it. */
export function useInlineEdit({ name, value, action }: Edited) {
  const fetcher = useFetcher<InlineAnswer>();
  const { revalidate } = useRevalidator();
  const [draft, setDraft] = useState<string | null>(null);
  const [was, setWas] = useState(value);
  const [answer, setAnswer] = useState<InlineAnswer>(null);
  const waiting = useRef(false);
  const opener = useRef<HTMLAnchorElement>(null);
  const wasOpen = useRef(false);

  useEffect(() => {
    if (fetcher.state !== 'idle' || !waiting.current) return;
    waiting.current = false;
    const reply = fetcher.data ?? null;
    setAnswer(reply);
    if (reply === null) setDraft(null);
    else if ('conflict' in reply) setWas(reply.conflict.stored);
  }, [fetcher.state, fetcher.data]);

  // Who edited by keyboard goes on from the same place.
  useEffect(() => {
    if (draft === null && wasOpen.current) opener.current?.focus();
    wasOpen.current = draft !== null;
  }, [draft]);

  const close = () => {
    setDraft(null);
    setAnswer(null);
  };
  return {
    draft,
    setDraft,
    opener,
    saving: fetcher.state !== 'idle',
    error: answer && 'error' in answer ? answer.error : null,
    conflict: answer && 'conflict' in answer ? answer.conflict : null,
    open: () => {
      setWas(value);
      setDraft(value);
      setAnswer(null);
    },
    cancel: close,
    takeStored: () => {
      close();
      revalidate();
    },
    save: () => {
      if (draft === null || fetcher.state !== 'idle') return;
      if (draft === was && answer === null) return close();
      waiting.current = true;
      fetcher.submit({ field: name, was, value: draft }, { method: 'post', action });
    },
  };
}
