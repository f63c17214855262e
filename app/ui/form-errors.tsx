import type { ReactNode } from 'react';
import { useMessage } from './message';
import { Notice } from './notice';

type FormErrorsProps = {
  title: ReactNode;
  /** Errors of the form as a whole, conform's `form.errors`. */
  errors?: string[];
  /** Fields in error, in the order of the form: a link jumps to each. */
  fields?: { id: string; label: ReactNode; errors?: string[] }[];
};

/** What stands in the way of this form, at its top; nothing while all is well. */
export function FormErrors({ title, errors = [], fields = [] }: FormErrorsProps) {
  const translate = useMessage();
  const wrong = fields.filter((field) => field.errors?.length);
  if (errors.length + wrong.length === 0) return null;
  return (
    <Notice tone="stop" title={title} urgent>
      <ul className="grid gap-0.5">
        {errors.map((error) => (
          <li key={error}>{translate(error)}</li>
        ))}
        {wrong.map((field) => (
          <li key={field.id}>
            <a href={`#${field.id}`} className="underline underline-offset-2">
              {field.label}
            </a>
            {': '}
            {field.errors?.map(translate).join(' ')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
