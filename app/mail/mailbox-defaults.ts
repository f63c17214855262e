import type { findProvider } from './mail-providers';
import type { MailboxFields } from './schema';

/** The settings of a mailbox without its password, which is never given back. */
export type MailboxValues = Omit<MailboxFields, 'password' | 'port'> & { port: number };

/** What the form of a mailbox begins with: what is stored, else what is known of the member; then the provider chosen. */
export function mailboxDefaults(
  stored: MailboxValues | null,
  provider: ReturnType<typeof findProvider>,
  member: { name: string; email: string },
): MailboxValues {
  const { displayName, address, host, port, security, username, dailyCap, spreadSeconds } = stored ?? {
    displayName: member.name,
    address: member.email,
    host: '',
    port: 587,
    security: 'starttls' as const,
    username: member.email,
    dailyCap: 50,
    spreadSeconds: 60,
  };
  const server = provider ?? { host, port, security };
  return {
    displayName,
    address,
    host: server.host,
    port: server.port,
    security: server.security,
    username,
    dailyCap,
    spreadSeconds,
  };
}
