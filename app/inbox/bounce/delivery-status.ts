/** What a delivery report says of one recipient (RFC 3464, section 2.3). */
export interface RecipientStatus {
  recipient: string | null;
  action: string;
  status: string | null;
  diagnostic: string;
}

/** Reads the machine's part of a delivery report. Servers differ in spacing, order and case; all of that is forgiven. */
export function readDeliveryStatus(part: string): RecipientStatus[] {
  const groups = part
    .replace(/\r\n/g, '\n')
    .replace(/\n[ \t]+(?=\S)/g, ' ')
    .split(/\n\s*\n/)
    .map(fieldsOf);
  return groups.filter((fields) => RECIPIENT_FIELDS.some((name) => fields.has(name))).map(statusOf);
}

const RECIPIENT_FIELDS = ['final-recipient', 'original-recipient', 'action'];

function fieldsOf(group: string): Map<string, string> {
  const fields = [...group.matchAll(/^([A-Za-z][A-Za-z-]*)[ \t]*:[ \t]*(.*)$/gm)];
  return new Map(fields.map(([, name = '', value = '']) => [name.toLowerCase(), value.trim()]));
}

function statusOf(fields: Map<string, string>): RecipientStatus {
  const value = (name: string) => fields.get(name) ?? '';
  return {
    recipient: addressIn(value('final-recipient')) ?? addressIn(value('original-recipient')),
    action: value('action').toLowerCase().split(/[\s(]/)[0] ?? '',
    status: /^[245]\.\d{1,3}\.\d{1,3}/.exec(value('status'))?.[0] ?? null,
    diagnostic: `${value('diagnostic-code')} ${value('status').replace(/^[\d.]+/, '')}`.trim(),
  };
}

/** `rfc822; <a@b.example>` and what else servers write; source routes and file paths are no addresses. */
export function addressIn(text: string): string | null {
  const value = text.replace(/^[^;]*;/, '').trim();
  if (/^[/@|]/.test(value)) return null;
  return /[^\s<>;:,"'()[\]]+@[^\s<>;:,"'()[\]]+\w/.exec(value)?.[0]?.toLowerCase() ?? null;
}
