/** The catalogue every workspace starts with, in the order it is shown. Each has a name in `clients.services`. */
export const SERVICE_KEYS = [
  'email',
  'reports',
  'scheduling',
  'travel',
  'confirming_calls',
  'research',
  'letters',
] as const;
