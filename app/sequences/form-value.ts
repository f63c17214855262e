import type { FoundStep } from './find-sequence.server';

/** A step as the form holds it: everything is text, a ticked box is 'on'. */
export type StepFormValue = {
  kind: string;
  delayDays: string;
  condition?: string;
  needsApproval?: string;
  templateId?: string;
  packetId?: string;
  instruction?: string;
};

export type SequenceFormValue = { name: string; steps: StepFormValue[] };

/** A stored step as the form begins with it. */
export const stepFormValue = (step: FoundStep): StepFormValue => ({
  kind: step.kind,
  delayDays: String(step.delayDays),
  condition: step.condition,
  needsApproval: step.needsApproval ? 'on' : undefined,
  templateId: step.templateId ?? undefined,
  packetId: step.packetId ?? undefined,
  instruction: step.instruction ?? undefined,
});
