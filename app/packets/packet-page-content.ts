import type { ShownItem } from './page-items';
import type { Sender } from './page-sender';

/** Everything a packet page says. */
export interface PacketPageContent {
  sender: Sender;
  /** For whom the page was made. */
  recipient: { name: string | null; company: string | null };
  /** Trusted: rendered by the template engine, every value escaped. */
  coverHtml: string;
  items: ShownItem[];
  answer: { interested: boolean; consented: boolean; objected: boolean };
  /** Whether a newer version is there to be looked at, or is the one shown. */
  newer: 'none' | 'offered' | 'shown';
  /** The last day, as people say it. */
  validUntil: string;
  /** Address of the page; the forms post below it. A preview has none, and its buttons do nothing. */
  path: string | null;
}
