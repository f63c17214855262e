import type { SubmissionResult } from '@conform-to/react';
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localPath } from '~/accounts/local-path';
import { requireMember } from '~/accounts/require-member.server';
import { findGatekeeper } from '~/gatekeepers/find-gatekeepers.server';
import { GatekeeperForm, type StaleGatekeeper } from '~/gatekeepers/gatekeeper-form';
import { saveGatekeeper } from '~/gatekeepers/save-gatekeeper.server';
import { GATEKEEPER_FIELDS, gatekeeperSchema } from '~/gatekeepers/schema';
import { parseForm } from '~/platform/form.server';
import { valueOrThrow } from '~/platform/respond.server';
import { fieldDifferences, withoutStored } from '~/prospects/field-differences';
import { PageHeader } from '~/ui/page-header';

const USUAL_WAY_BACK = '/companies';

/** Remembers somebody at the front desk. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, gatekeeperSchema);
  if (!form.ok) return answer(form.reply, 422);
  const { back = USUAL_WAY_BACK, choose, ...all } = form.value;
  const said = withoutStored(all, choose);
  const saved = await saveGatekeeper(context.db, { ...said, actor, now: context.now() });
  if (!saved.ok && saved.error === 'stale') {
    const which = { workspaceId: actor.workspaceId, gatekeeperId: all.gatekeeperId ?? '' };
    const stored = valueOrThrow(await findGatekeeper(context.db, which));
    const reply = form.refuse({});
    const differences = fieldDifferences(GATEKEEPER_FIELDS, stored, reply.initialValue ?? {});
    return answer(reply, 409, { version: stored.version, differences });
  }
  valueOrThrow(saved);
  return redirect(localPath(back));
}

/** What was typed is always kept; `stale` says what somebody else has saved since. */
const answer = (reply: SubmissionResult, status: number, stale?: StaleGatekeeper) =>
  data({ reply, stale }, status);

/** Seen only when a note could not be saved as it was sent. */
export default function UnsavedNote() {
  const { t } = useTranslation();
  const { reply, stale } = useActionData<typeof action>() ?? {};
  const sent = (name: string) => {
    const value = reply?.initialValue?.[name];
    return typeof value === 'string' ? value : undefined;
  };
  const back = localPath(sent('back') ?? USUAL_WAY_BACK);
  return (
    <div className="grid max-w-xl gap-4">
      <PageHeader
        title={t('record.desk.title')}
        back={{ to: back, label: t('common.back') }}
        className="mb-0"
      />
      {reply && (
        <GatekeeperForm
          key={stale?.version}
          gatekeeperId={sent('gatekeeperId')}
          prospectId={sent('prospectId')}
          companyId={sent('companyId')}
          back={back}
          lastResult={reply}
          stale={stale}
        />
      )}
    </div>
  );
}
