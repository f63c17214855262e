import { useRevalidator } from '@remix-run/react';
import { type ComponentPropsWithoutRef, type FormEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '~/ui/toast';

type SessionFormProps = ComponentPropsWithoutRef<'form'> & { action: string };

/**
 * A form of the call screen that needs the server. Without an answer it says so and leaves everything as it is;
 * what the server refuses is shown as it would be without scripts.
 */
export function SessionForm({ onSubmit, ...props }: SessionFormProps) {
  const { t } = useTranslation();
  const { revalidate } = useRevalidator();
  const isSending = useRef(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    onSubmit?.(event);
    event.preventDefault();
    if (isSending.current) return;
    isSending.current = true;
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const body = new URLSearchParams(
      [...new FormData(form, submitter)].map(([key, value]) => [key, `${value}`]),
    );
    const answer = await fetch(props.action, { method: 'POST', body, redirect: 'manual' }).catch(() => null);
    isSending.current = false;
    if (!answer || answer.status >= 500) return void toast.warning(t('errors.offline'), { id: 'offline' });
    if (answer.type === 'opaqueredirect') return revalidate();
    form.submit();
  };
  return <form method="post" {...props} onSubmit={send} />;
}
