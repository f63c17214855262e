import type { LucideIcon } from 'lucide-react';

/** One place to go. `shortcut` is shown and announced (`g p`); `useNavShortcuts` binds it. */
export type NavItem = {
  to: string;
  label: string;
  icon: LucideIcon;
  shortcut?: string;
  /** A small number beside the label, for example tasks due. */
  count?: number;
  /** Addresses outside its own whose pages belong to it. */
  covers?: string[];
};
