import { useTranslation } from 'react-i18next';
import { Stepper } from '~/ui/stepper';
import { CheckResult } from './check-result';
import { ColumnsStep } from './columns-step';
import { DiscardForm } from './discard-form';
import type { ImportPageProps } from './import-page-props';
import { ImportProgress } from './import-progress';
import { ImportResult } from './import-result';
import { ImportStopped } from './import-stopped';
import { ImportUndone } from './import-undone';
import { discardableStates } from './open-states';
import { ValuesStep } from './values-step';

type Step = 'file' | 'columns' | 'values' | 'check' | 'import' | 'result';

const STEP_OF = {
  uploaded: 'columns',
  asking: 'values',
  checking: 'check',
  checked: 'check',
  queued: 'import',
  committing: 'import',
  failed: 'import',
  cancelled: 'import',
  done: 'result',
  undoing: 'result',
  undone: 'result',
} as const satisfies Record<ImportPageProps['found']['state'], Step>;

/** Where the import stands decides what is shown; the state is in the database, so a reload loses nothing. */
export function ImportPage(props: ImportPageProps) {
  const { t } = useTranslation();
  const { found } = props;
  const current = currentStep(props);
  const hasValues = found.state === 'asking' || (found.values ?? []).length > 0;
  const open = found.state === 'checked' || found.state === 'asking';
  const back = (step: Step) => (open ? `/imports/${found.id}?${step}` : undefined);
  const steps: { step: Step; to?: string }[] = [
    { step: 'file' },
    { step: 'columns', to: back('columns') },
    ...(hasValues ? [{ step: 'values' as const, to: back('values') }] : []),
    { step: 'check' },
    { step: 'import' },
    { step: 'result' },
  ];
  return (
    <>
      <Stepper
        label={t('imports.steps.label')}
        current={steps.findIndex(({ step }) => step === current)}
        words={{ done: t('imports.steps.done') }}
        steps={steps.map(({ step, to }) => ({ label: t(`imports.steps.${step}`), to }))}
      />
      <CurrentStep {...props} step={current} />
      {isDiscardable(found.state) && (
        <div className="mt-8">
          <DiscardForm importId={found.id} />
        </div>
      )}
    </>
  );
}

const isDiscardable = (state: ImportPageProps['found']['state']) =>
  discardableStates.some((discardable) => discardable === state);

/** She can go back to columns and values as long as nothing is imported. */
function currentStep({ found: { state, values }, wantsColumns, wantsValues }: ImportPageProps): Step {
  if (wantsColumns && (state === 'checked' || state === 'asking')) return 'columns';
  if (wantsValues && state === 'checked' && values && values.length > 0) return 'values';
  return STEP_OF[state];
}

function CurrentStep({ step, ...props }: ImportPageProps & { step: Step }) {
  const { found, outcome, now } = props;
  if (step === 'columns') return <ColumnsStep {...props} />;
  if (step === 'values') return <ValuesStep {...props} />;
  switch (found.state) {
    case 'checked':
      return <CheckResult {...props} />;
    case 'done':
      return outcome && <ImportResult found={found} outcome={outcome} />;
    case 'undone':
      return outcome && <ImportUndone outcome={outcome} />;
    case 'failed':
    case 'cancelled':
      return <ImportStopped found={found} />;
    default:
      return <ImportProgress found={found} now={now} />;
  }
}
