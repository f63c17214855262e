import { cx } from '~/ui/cx';

/** A card or an answer while it is closed: a chip to click; marked while it is open. */
export const chipStyle = cx(
  'flex min-h-7 w-fit list-none items-center rounded-full border bg-surface px-3 text-sm hover:bg-raised',
  'group-open/chip:border-accent group-open/chip:bg-accent-soft pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden',
);
