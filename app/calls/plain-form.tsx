import type { ReactNode } from 'react';

type PlainFormProps = { id: string; action: string; children?: ReactNode };

/** What a button does where scripts don't run; where they do, the button opens its window instead. */
export function PlainForm({ id, action, children }: PlainFormProps) {
  return (
    <form id={id} method="post" action={action} hidden onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  );
}
