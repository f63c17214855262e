import { getFormProps, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { LanguageField } from '~/i18n/language-field';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { createScript } from '~/scripts/create-script.server';
import { newScriptSchema } from '~/scripts/schema';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { PageHeader } from '~/ui/page-header';
import { TextField } from '~/ui/text-field';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { locale } = await requireMember(request, context);
  return { locale };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, newScriptSchema);
  if (!form.ok) return invalid(form.reply);
  const scriptId = await createScript(context.db, { ...form.value, actor, now: context.now() });
  return redirect(`/scripts/${scriptId}`);
}

export default function NewScript() {
  const { t } = useTranslation();
  const { locale } = useLoaderData<typeof loader>();
  const [form, fields] = useForm({
    lastResult: useActionData<typeof action>(),
    constraint: getZodConstraint(newScriptSchema),
    defaultValue: { language: locale },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: newScriptSchema }),
  });
  return (
    <>
      <PageHeader
        back={{ to: '/scripts', label: t('scripts.title') }}
        title={t('scripts.new')}
        text={t('scripts.newText')}
      />
      <Card className="max-w-xl">
        <Form method="post" {...getFormProps(form)} className="grid gap-4">
          <TextField field={fields.name} label={t('scripts.edit.name')} />
          <LanguageField field={fields.language} label={t('scripts.language')} />
          <Button
            type="submit"
            variant="primary"
            className="justify-self-start"
            pending={useNavigation().state !== 'idle'}
          >
            {t('scripts.create')}
          </Button>
        </Form>
      </Card>
    </>
  );
}
