import { type Named, personName } from '~/prospects/prospect-name';

/** What a prospect is called as a client: the firm, else the person. */
export const clientName = (prospect: Named): string => prospect.company ?? personName(prospect) ?? '–';
