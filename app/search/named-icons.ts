import {
  Building2,
  Contact,
  FileText,
  Handshake,
  ListFilter,
  type LucideIcon,
  MessageSquareText,
  Package,
  Route,
  Users,
} from 'lucide-react';
import type { NamedKind } from './named-kinds';

export const namedIcons: Record<NamedKind, LucideIcon> = {
  company: Building2,
  client: Handshake,
  list: Users,
  view: ListFilter,
  document: FileText,
  packet: Package,
  sequence: Route,
  template: Contact,
  script: MessageSquareText,
};
