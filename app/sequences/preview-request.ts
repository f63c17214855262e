import { z } from 'zod';
import { instantOf } from '~/callbacks/promised-time';
import type { PreviewedStep } from './preview-steps';

const kind = z.enum(['email', 'call', 'task']).catch('email');
const delay = z.coerce.number().int().min(0).max(60).catch(0);

/** The steps of an editor as they stand in its form, right or not yet. */
export function stepsInForm(form: FormData): PreviewedStep[] {
  const steps: PreviewedStep[] = [];
  while (form.has(`steps[${steps.length}].kind`)) {
    const name = `steps[${steps.length}]`;
    steps.push({
      kind: kind.parse(form.get(`${name}.kind`)),
      delayDays: delay.parse(form.get(`${name}.delayDays`)),
    });
  }
  return steps;
}

interface Example {
  prospectId: string | null;
  start: Date;
}

/** For whom and from when on dates are shown: `for` and `start`, a wall time of hers; nobody and now without them. */
export function exampleOf(
  words: URLSearchParams | FormData,
  { now, timeZone }: { now: Date; timeZone: string },
): Example {
  const prospectId = z.uuid().safeParse(words.get('for')).data ?? null;
  const start = instantOf({ wallTime: String(words.get('start') ?? ''), timeZone });
  return { prospectId, start: start ?? now };
}
