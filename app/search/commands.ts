import { Copy, FilePlus2, type LucideIcon, Phone, Settings2, Upload, UserPlus } from 'lucide-react';

/** What can be done from anywhere; `common.palette.commands.<name>` says it, `…words.<name>` what else finds it. */
export const COMMANDS = [
  { name: 'newProspect', to: '/prospects/new', icon: UserPlus },
  { name: 'beginSession', to: '/calls', icon: Phone },
  { name: 'import', to: '/imports', icon: Upload },
  { name: 'duplicates', to: '/duplicates', icon: Copy },
  { name: 'newDocument', to: '/documents/new', icon: FilePlus2 },
  { name: 'newSequence', to: '/sequences/new', icon: FilePlus2 },
  { name: 'customFields', to: '/settings/custom-fields', icon: Settings2, ownerOnly: true },
] as const satisfies { name: string; to: string; icon: LucideIcon; ownerOnly?: true }[];
