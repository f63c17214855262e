import type { ValueField } from '~db/schema/imports';

/** Fields whose words are translated, in the order they are asked about. */
export const valueFields = ['salutation', 'country', 'stage', 'legalBasis'] as const satisfies ValueField[];
