import { cx } from './cx';

export const dialogVeil = 'fixed inset-0 z-40 animate-appear bg-veil';

export const dialogPanel = cx(
  'fixed z-50 grid animate-appear gap-5 overflow-y-auto border bg-surface p-5 shadow-float outline-none sm:p-6',
  'inset-x-0 bottom-0 max-h-[90dvh] rounded-t-lg pb-[calc(1.25rem+env(safe-area-inset-bottom))]',
  'sm:inset-auto sm:top-1/2 sm:left-1/2 sm:w-full sm:max-w-lg sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-lg',
);
