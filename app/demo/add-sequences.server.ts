import { and, desc, eq } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { endEnrolments } from '~/sequences/end-enrolments.server';
import { enrol } from '~/sequences/enrol.server';
import { pauseEnrolment } from '~/sequences/pause-enrolment.server';
import { publishVersion } from '~/sequences/publish-version.server';
import { saveDraft } from '~/sequences/save-draft.server';
import { enrolments } from '~db/schema/sequences';
import type { DemoContext } from './demo-context';

const PAUSED = 2;
const REMINDED = 6;

/** Calls and tasks only: for those who asked for patience, and need no consent for it. */
const REMINDER = [
  { kind: 'call', delayDays: 0, words: 'ask' },
  { kind: 'task', delayDays: 10, words: 'look' },
  { kind: 'call', delayDays: 15, words: 'last' },
] as const;

/** What happens to enrolments by her hand: pauses, a person taken out, and a second sequence beside the first. */
export async function addSequences(context: DemoContext, patient: string[]): Promise<void> {
  const now = DateTime.fromJSDate(context.now).minus({ days: 1 }).toJSDate();
  await turnEnrolments(context, now);
  await addReminder(context, patient.slice(0, REMINDED), now);
}

async function turnEnrolments({ tx, actor }: DemoContext, now: Date): Promise<void> {
  const active = await tx
    .select({ id: enrolments.id, prospectId: enrolments.prospectId })
    .from(enrolments)
    .where(and(eq(enrolments.workspaceId, actor.workspaceId), eq(enrolments.state, 'active')))
    .orderBy(desc(enrolments.createdAt));
  for (const { id } of active.slice(0, PAUSED)) await pauseEnrolment(tx, { enrolmentId: id, actor, now });
  for (const { prospectId } of active.slice(PAUSED, PAUSED + 1))
    await endEnrolments(tx, { prospectId, state: 'exited_manual', reason: 'by_hand', actor, now });
}

async function addReminder(
  { tx, texts, actor }: DemoContext,
  prospectIds: string[],
  now: Date,
): Promise<void> {
  const { name, ...instructions } = texts.reminder;
  const steps = REMINDER.map(({ words, ...step }) => ({
    ...step,
    instruction: instructions[words],
    needsApproval: false,
    condition: 'always' as const,
    templateId: null,
    packetId: null,
  }));
  const saved = await saveDraft(tx, { fields: { name, steps }, actor, now });
  if (!saved.ok) throw new Error(`The sample sequence was refused: ${saved.error}`);
  const { sequenceId } = saved.value;
  await publishVersion(tx, { sequenceId, actor, now });
  for (const prospectId of prospectIds) await enrol(tx, { prospectId, sequenceId, actor, now });
}
