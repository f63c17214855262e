import { type FormMetadata, getFormProps } from '@conform-to/react';
import { Form, useNavigation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { FormErrors } from '~/ui/form-errors';

type AuthFormProps<Values extends Record<string, unknown>> = {
  form: FormMetadata<Values>;
  submit: string;
  action?: string;
  /** Loads the whole page anew: whoever is signed in sees it in her own language. */
  reloads?: boolean;
  children: ReactNode;
};

/** The form of a page around sign-in. */
export function AuthForm<Values extends Record<string, unknown>>({
  form,
  submit,
  action,
  reloads = false,
  children,
}: AuthFormProps<Values>) {
  const { t } = useTranslation();
  const pending = useNavigation().state !== 'idle';
  return (
    <Form
      method="post"
      action={action}
      reloadDocument={reloads}
      {...getFormProps(form)}
      className="grid gap-4"
    >
      <FormErrors title={t('errors.form')} errors={form.errors} />
      {children}
      <Button type="submit" variant="primary" pending={pending}>
        {submit}
      </Button>
    </Form>
  );
}
