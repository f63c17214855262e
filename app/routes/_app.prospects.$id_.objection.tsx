import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';
import { objectToContact } from '~/privacy/object.server';
import { findDeleted } from '~/prospects/find-deleted.server';
import { useDisplayName } from '~/prospects/use-display-name';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  return valueOrThrow(await findDeleted(context.db, { workspaceId, prospectId: recordId(params.id) }));
}

/** The person has objected: every channel ends. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, locale: language } = await requireMember(request, context);
  const prospectId = recordId(params.id);
  const objection = {
    prospectId,
    said: { source: 'recorded' },
    language,
    actor,
    now: context.now(),
  } as const;
  valueOrThrow(await objectToContact(context.db, objection));
  return redirect(`/prospects/${prospectId}`);
}

const ENDS = ['phones', 'emails', 'sequences', 'callbacks'] as const;

export default function ObjectionPage() {
  const { t } = useTranslation();
  const { id, deletedAt: _, ...named } = useLoaderData<typeof loader>();
  const name = useDisplayName()(named);
  return (
    <div className="grid max-w-xl gap-6">
      <PageHeader
        className="mb-0"
        title={t('privacy.objection.title', { name })}
        text={t('privacy.objection.text')}
      />
      <Section title={t('privacy.objection.ends')}>
        <ul className="list-disc pl-5">
          {ENDS.map((end) => (
            <li key={end}>{t(`privacy.objection.${end}`)}</li>
          ))}
        </ul>
      </Section>
      <Form method="post" className="flex flex-wrap gap-2">
        <Button type="submit" variant="danger">
          {t('privacy.objection.confirm')}
        </Button>
        <Button asChild variant="quiet">
          <Link to={`/prospects/${id}`}>{t('common.cancel')}</Link>
        </Button>
      </Form>
    </div>
  );
}
