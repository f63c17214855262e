import { Link } from '@remix-run/react';
import { Check } from 'lucide-react';
import { cx } from './cx';

type Step = { label: string; to?: string };

type StepperProps = {
  label: string;
  steps: Step[];
  /** Index of the step she is at, from 0. */
  current: number;
  words: { done: string };
};

/** Where one stands in a wizard. Steps already done can be links back. */
export function Stepper({ label, steps, current, words }: StepperProps) {
  return (
    <nav aria-label={label} className="mb-6 print:hidden">
      <ol className="flex items-center gap-2 max-sm:gap-1.5">
        {steps.map((step, index) => (
          <li
            key={step.label}
            aria-current={index === current ? 'step' : undefined}
            className={cx(
              'flex items-center gap-2 max-sm:grow',
              index < steps.length - 1 &&
                'sm:grow sm:after:h-px sm:after:min-w-3 sm:after:grow sm:after:bg-line',
            )}
          >
            <StepPlace
              step={step}
              number={index + 1}
              state={stateOf(index, current)}
              doneLabel={words.done}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}

type State = 'done' | 'current' | 'ahead';

function stateOf(index: number, current: number): State {
  if (index < current) return 'done';
  return index === current ? 'current' : 'ahead';
}

const marks = {
  done: 'bg-accent-soft text-accent-strong',
  current: 'bg-accent text-on-accent',
  ahead: 'bg-raised text-muted',
};

type StepPlaceProps = { step: Step; number: number; state: State; doneLabel: string };

function StepPlace({ step: { label, to }, number, state, doneLabel }: StepPlaceProps) {
  const content = (
    <>
      <span
        className={cx(
          'grid size-6 shrink-0 place-items-center rounded-full font-semibold text-xs',
          marks[state],
        )}
      >
        {state === 'done' ? <Check aria-label={doneLabel} className="size-3.5" strokeWidth={3} /> : number}
      </span>
      <span
        className={cx(
          'whitespace-nowrap text-sm',
          state === 'current' ? 'font-semibold' : 'text-muted group-hover:text-ink max-lg:sr-only',
        )}
      >
        {label}
      </span>
    </>
  );
  if (state !== 'done' || !to) return <span className="flex items-center gap-2">{content}</span>;
  return (
    <Link to={to} className="group flex items-center gap-2 rounded-md pointer-coarse:min-h-11">
      {content}
    </Link>
  );
}
