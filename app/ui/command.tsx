import { Command as Cmdk } from 'cmdk';
import { Search } from 'lucide-react';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { cx } from './cx';
import { AfterPaint } from './later';

type CommandProps = ComponentPropsWithoutRef<typeof Cmdk> & {
  label: string;
  placeholder: string;
  /** What to say when nothing fits. */
  empty: ReactNode;
  /** The words typed, when the list is filled from outside (with `shouldFilter={false}`). */
  search?: string;
  onSearch?: (words: string) => void;
  /** Whether it is seen: the list of one that lies ready is made when it opens. */
  open?: boolean;
};

/** A search box over a list that arrow keys and Enter drive: the inside of the palette and of the combobox. */
export function Command({
  label,
  placeholder,
  empty,
  search,
  onSearch,
  open = true,
  className,
  children,
  ...rest
}: CommandProps) {
  return (
    <Cmdk label={label} loop className={cx('flex min-h-0 flex-col', className)} {...rest}>
      <div className="flex items-center gap-2.5 border-b px-3.5">
        <Search aria-hidden className="size-4 shrink-0 text-muted" />
        <Cmdk.Input
          value={search}
          onValueChange={onSearch}
          placeholder={placeholder}
          className="h-11 w-full bg-transparent text-base outline-none max-sm:text-[1rem]"
        />
      </div>
      <Cmdk.List className="max-h-80 overflow-y-auto overscroll-contain p-1.5">
        {open && (
          <AfterPaint>
            <Cmdk.Empty className="px-2.5 py-6 text-center text-muted">{empty}</Cmdk.Empty>
            {children}
          </AfterPaint>
        )}
      </Cmdk.List>
    </Cmdk>
  );
}

/** Entries that belong together, below their name. */
export function CommandGroup({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Cmdk.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-muted [&_[cmdk-group-heading]]:text-sm"
    >
      {children}
    </Cmdk.Group>
  );
}

/** One entry; `value` must be unique in the list, `keywords` are found too. */
export const CommandItem = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<typeof Cmdk.Item>>(
  function CommandItem({ className, ...rest }, ref) {
    return (
      <Cmdk.Item
        ref={ref}
        className={cx(
          'flex min-h-9 cursor-pointer select-none items-center gap-2.5 rounded-sm px-2.5 outline-none',
          'data-[selected=true]:bg-raised pointer-coarse:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-muted',
          className,
        )}
        {...rest}
      />
    );
  },
);
