import type { LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { recordId } from '~/platform/record-id.server';
import { notFound } from '~/platform/respond.server';
import { findScriptOf } from '~/scripts/find-uses.server';
import { listPublishedScripts } from '~/scripts/queries.server';
import { ScriptChoice } from '~/scripts/script-choice';
import { DraftNotice } from '~/sequences/draft-notice';
import { EnrolMany } from '~/sequences/enrol-many';
import { EnrolmentSection } from '~/sequences/enrolment-section';
import { ResultSection } from '~/sequences/result-section';
import { findSequencePage } from '~/sequences/sequence-page.server';
import { SequenceBadges } from '~/sequences/sequence-table';
import { StepTimeline } from '~/sequences/step-timeline';
import { VersionSwitch } from '~/sequences/version-switch';
import { Button } from '~/ui/button';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, workspaceId, timeZone, locale } = await requireMember(request, context);
  const { db, now } = context;
  const sequenceId = recordId(params.id);
  const search = new URL(request.url).searchParams;
  const [page, scriptId, scripts] = await Promise.all([
    findSequencePage(db, { sequenceId, search, timeZone, locale, actor, now: now() }),
    findScriptOf(db, { workspaceId, place: 'sequence', id: sequenceId }),
    listPublishedScripts(db, workspaceId),
  ]);
  return { ...(page ?? notFound()), scriptId, scripts };
}

export default function Sequence() {
  const { t } = useTranslation();
  const { sequence, shown, showsDraft, people, results, allVersions, preview, example, sources, ...script } =
    useLoaderData<typeof loader>();
  const { id, name, isDefault, draft, published } = sequence;
  const newest = published && { number: published.number, steps: published.steps.length };
  return (
    <>
      <PageHeader
        back={{ to: '/sequences', label: t('sequences.page.back') }}
        title={
          <span className="flex flex-wrap items-center gap-3">
            {name}
            <SequenceBadges
              isDefault={isDefault}
              version={published?.number ?? null}
              hasDraft={draft !== null}
            />
          </span>
        }
        text={published && t('sequences.page.published', { number: published.number })}
        actions={
          <>
            {published && <EnrolMany sequenceId={id} {...sources} />}
            {published && !isDefault && (
              <Form method="post" action={`/sequences/${id}/default`}>
                <Button type="submit">{t('sequences.page.makeDefault')}</Button>
              </Form>
            )}
            <Button asChild>
              <Link to={`/sequences/${id}/edit`}>{t('sequences.page.edit')}</Link>
            </Button>
          </>
        }
      />
      {draft && <DraftNotice sequenceId={id} number={draft.number} hasPublished={published !== null} />}
      <div className="grid items-start gap-8 xl:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]">
        <div className="grid gap-4">
          {draft && published && (
            <VersionSwitch draft={draft.number} published={published.number} showsDraft={showsDraft} />
          )}
          <StepTimeline steps={shown} preview={preview} example={example} />
          <ScriptChoice place="sequence" placeId={id} {...script} />
        </div>
        <div className="grid gap-8">
          {published && (
            <ResultSection results={results} allVersions={allVersions} number={published.number} />
          )}
          <EnrolmentSection sequenceId={id} newest={newest} {...people} />
        </div>
      </div>
    </>
  );
}
