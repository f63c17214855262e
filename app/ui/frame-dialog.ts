import type { NavItem } from './nav-item';

/** A dialog that keys open over any page, and that knows where one can go from here. */
export type FrameDialogProps = {
  places: NavItem[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
};
