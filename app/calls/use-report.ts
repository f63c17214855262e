import type { SubmissionResult } from '@conform-to/react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { reportFields } from './report-fields';
import { gapsIn } from './report-gaps';

/**
 * The form of the report. What is missing is said before anything is sent, so that the next prospect comes at once
 * whenever one comes; everything else the server checks.
 */
export function useReport(
  formId: string,
  reply: SubmissionResult | undefined,
  onSend: (report: FormData) => void,
) {
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState(reply?.error);
  useEffect(() => setErrors(reply?.error), [reply]);
  useEffect(() => {
    if (errors) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [errors]);

  const check = (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    const report = new FormData(event.currentTarget, submitter);
    const gaps = gapsIn(Object.fromEntries(report) as Record<string, string>);
    const isComplete = Object.keys(gaps).length === 0;
    setErrors(isComplete ? undefined : gaps);
    if (isComplete) onSend(report);
    else event.preventDefault();
  };
  return {
    form,
    check,
    formErrors: errors?.[''] ?? [],
    fields: reportFields(formId, reply?.initialValue, errors),
  };
}
