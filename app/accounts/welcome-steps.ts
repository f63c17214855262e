/** The questions after set-up, each at `/welcome/<step>`; each form stands in the settings as well. */
export const WELCOME_STEPS = ['profile', 'services', 'workspace', 'quiet-hours', 'sender'] as const;

export type WelcomeStep = (typeof WELCOME_STEPS)[number];

/** The address of what comes after a step. */
export function afterStep(step: WelcomeStep): string {
  return `/welcome/${WELCOME_STEPS[WELCOME_STEPS.indexOf(step) + 1] ?? 'next'}`;
}

/** The key of a step's texts in `settings`. */
export const stepTexts = (step: WelcomeStep) => (step === 'quiet-hours' ? 'quietHours' : step);
