import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';

const PAUSE_MS = 400;

interface Draft {
  /** Id of the form whose fields are shown. */
  formId: string;
  /** Where the preview is made of them. */
  action: string;
  /** What is sent beside the fields: for whom it is shown. */
  about: readonly [name: string, id: string];
}

/** What a form would become, shortly after each change; undefined before the first answer. */
export function useDraftPreview<Preview>({ formId, action, about: [name, id] }: Draft) {
  const fetcher = useFetcher<Preview>();
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const form = document.getElementById(formId);
    const note = () => setChanges((count) => count + 1);
    form?.addEventListener('input', note);
    return () => form?.removeEventListener('input', note);
  }, [formId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: fetched after changes, not when the fetcher answers
  useEffect(() => {
    const timer = setTimeout(() => {
      const form = document.getElementById(formId);
      if (!(form instanceof HTMLFormElement)) return;
      const data = new FormData(form);
      data.set(name, id);
      fetcher.submit(data, { method: 'post', action });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [formId, id, changes]);
  return fetcher.data;
}
