/** How a person can be told besides a message of the product. */
export const NOTICE_CHANNELS = ['phone', 'letter', 'email'] as const;
