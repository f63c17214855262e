import type { LegalBasis } from '~/consent/country-rules';
import { headerKey } from '../header-key';

/** A mere 'ja' or 'legitimate interest' is nothing to call on: those she decides herself. */
const words: Record<LegalBasis, string> = {
  none: `keine, kein, none, nein, no, ohne, unbekannt, unknown, offen, nicht vorhanden, not applicable`,
  consent: `Einwilligung, eingewilligt, ausdrückliche Einwilligung, Einwilligung liegt vor, Zustimmung, zugestimmt,
    consent, express consent, explicit consent, opt-in, double opt-in, DOI, subscribed,
    freely given consent from contact, Art. 6 Abs. 1 lit. a DSGVO, Art. 6 (1) a GDPR`,
  presumed_interest: `mutmaßliches Interesse, mutmaßliche Einwilligung, vermutetes Interesse, vermutete Einwilligung,
    presumed interest, presumed consent, implied consent`,
  existing_customer: `Bestandskunde, Bestandskundin, Kunde, Kundin, Altkunde, bestehender Kunde,
    bestehende Geschäftsbeziehung, existing customer, existing client, customer, client,
    legitimate interest – existing customer, performance of a contract`,
};

const byKey = new Map(
  (Object.keys(words) as LegalBasis[]).flatMap((basis) =>
    words[basis].split(/,\s+/).map((word): [string, LegalBasis] => [headerKey(word), basis]),
  ),
);

/** The legal basis that a cell names in German or English, or null. */
export const readLegalBasis = (text: string): LegalBasis | null => byKey.get(headerKey(text)) ?? null;
