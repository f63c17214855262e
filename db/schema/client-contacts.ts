import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, within, workspaceId, workspaceKey } from '../columns';
import { clients } from './clients';

/** Somebody at a client to turn to, besides the person who said yes. */
export const clientContacts = pgTable(
  'client_contacts',
  {
    workspaceId: workspaceId(),
    id: id(),
    clientId: uuid('client_id').notNull(),
    name: text('name').notNull(),
    role: text('role'),
    /** E.164. */
    phone: text('phone'),
    email: text('email'),
    position: integer('position').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.clientId, clients, 'cascade'),
    index('client_contacts_client').on(t.workspaceId, t.clientId),
  ],
);
