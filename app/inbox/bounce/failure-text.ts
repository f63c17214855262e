import { addressIn } from './delivery-status';

/** From here on a report repeats the message it is about. */
const ORIGINAL = new RegExp(
  [
    '^[-|=* ]*(?:this is a copy of|below is a copy of|included is a copy|a copy of the original)',
    '^[-|=* ]*(?:the header of the original|original message|message headers?|returned message|message text follows)',
    '^[-|=* ]*(?:start of returned message|unsent message|ursprüngliche (?:nachricht|kopfzeilen)|originalnachricht)',
    '^[-|=* ]*(?:intestazioni originali|en-têtes de message|kopfzeilen der ursprünglichen)',
    '^received: ',
  ].join('|'),
  'im',
);

/** The server's own words: a report without the message it gives back. */
export function reportText(text: string): string {
  const at = text.search(ORIGINAL);
  return at > 0 ? text.slice(0, at) : text;
}

const LEADS =
  /following (?:recipient|address)|recipients? or groups|recipient\(s\)|could not be delivered to|deliver(?:ing)? (?:your )?(?:mail|message) to|fail(?:ed|ures?)|undeliver|not delivered to|nicht zugestellt|folgende[nr]? empfänger/i;

/** The first address a report in prose names, looked for where reports tell whom they are about. */
export function failedAddress(text: string, own: string[]): string | null {
  const lead = LEADS.exec(text);
  const rest = lead ? text.slice(lead.index) : text;
  return firstAddress(rest, own) ?? firstAddress(text, own);
}

function firstAddress(text: string, own: string[]): string | null {
  const found = text.match(/[^\s<>;:,"'()[\]]+@[^\s<>;:,"'()[\]]+\w/g) ?? [];
  const address = found
    .map((match) => addressIn(match))
    .find((one) => one && !isServer(one) && !own.includes(one));
  return address ?? null;
}

const isServer = (address: string) => /^(?:mailer-daemon|postmaster)@/.test(address);

/** The enhanced status code in what a server said; an IP address is none. */
export function statusIn(text: string): string | null {
  return /(?<![\d.])([245]\.[0-7]\.\d{1,3})(?![\d.]*\d)/.exec(text)?.[1] ?? null;
}
