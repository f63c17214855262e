import { foldText } from '~/platform/fold-text';

/** A header as it is compared: 'E-Mail', 'e_mail' and 'EMAIL' are one; so are 'Straße', 'Strasse' and 'STRASSE'. */
export const headerKey = (header: string) => foldText(header).replace(/[^\p{L}\p{N}]/gu, '');
