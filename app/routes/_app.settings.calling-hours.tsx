import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { placeOptions } from '~/accounts/places.server';
import { requireOwner } from '~/accounts/require-owner.server';
import { saveCallingHours } from '~/calls/calling-hours.server';
import { CallingHoursForm } from '~/calls/calling-hours-form';
import { findHoursPage } from '~/calls/calling-hours-page.server';
import { callingHoursSchema } from '~/calls/calling-hours-schema';
import { CountryChoice } from '~/calls/country-choice';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { Section } from '~/ui/card';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId, locale } = await requireOwner(request, context);
  const wanted = new URL(request.url).searchParams.get('country');
  const page = await findHoursPage(context.db, { workspaceId, wanted });
  return { ...page, all: placeOptions(locale).countries };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const form = await parseForm(request, callingHoursSchema);
  if (!form.ok) return invalid(form.reply);
  const { country, usual, windows } = form.value;
  const change = { country, windows: usual ? null : windows };
  await saveCallingHours(context.db, { ...change, actor, now: context.now() });
  return redirect(`/settings/calling-hours?country=${country}&saved`);
}

export default function CallingHoursSettings() {
  const { t } = useTranslation();
  const { country, windows, own, near, changed, all } = useLoaderData<typeof loader>();
  return (
    <Section title={t('callingHours.title')} text={t('callingHours.text')}>
      <div className="grid gap-6">
        <CountryChoice {...{ country, near, all, changed }} />
        <CallingHoursForm
          key={`${country} ${own}`}
          {...{ country, windows, own }}
          lastResult={useActionData<typeof action>()}
        />
      </div>
    </Section>
  );
}
