import { and, asc, eq } from 'drizzle-orm';
import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locales';
import type { MemberActor } from '~/platform/actor';
import type { FieldValues } from '~/templates/fields';
import type { Db } from '~db/client';
import { clients } from '~db/schema/clients';
import { findAgreementValues } from '../agreement-values.server';
import { type FilledAgreement, fillAgreement } from '../fill-agreement.server';

interface Draft {
  body: string;
  language: Locale;
  /** Whom it is shown for; an invented client when there is none. */
  clientId: string | null;
  actor: MemberActor;
  now: Date;
}

/** A filled agreement and what stands at its lines to sign on; no assistant while her name isn't known. */
export type AgreementSheet = FilledAgreement & {
  language: Locale;
  caption: string;
  assistant: string | null;
};

/** The agreement as this client would get it. */
export async function previewAgreement(
  db: Db,
  { body, language, clientId, actor, now }: Draft,
): Promise<AgreementSheet> {
  const { workspaceId, memberId } = actor;
  const real = clientId
    ? await findAgreementValues(db, { workspaceId, clientId, memberId, language, now })
    : {};
  return {
    ...fillAgreement(body, { ...INVENTED[language], ...real }),
    language,
    caption: i18nFor(language).t('agreements.placeAndDate'),
    assistant: real.senderName ?? null,
  };
}

/** Current clients to choose from for a preview. */
export const listPreviewClients = (db: Db, workspaceId: string) =>
  db
    .select({ id: clients.id, name: clients.name })
    .from(clients)
    .where(and(eq(clients.workspaceId, workspaceId), eq(clients.state, 'active')))
    .orderBy(asc(clients.name));

const INVENTED: Record<Locale, FieldValues> = {
  de: {
    clientName: 'Beispiel & Söhne',
    clientAddress: 'Musterweg 1\n12345 Musterstadt',
    services: 'Termine vereinbaren, Geschäftsbriefe',
    hoursPerWeek: '6',
    rate: '42,00 € je Stunde',
    startDate: '1. April',
    officeHours: 'Dienstag 09:00–11:00',
  },
  en: {
    clientName: 'Sample & Sons',
    clientAddress: '1 Sample Way\nSampleton',
    services: 'scheduling, business letters',
    hoursPerWeek: '6',
    rate: '€42.00 an hour',
    startDate: '1 April',
    officeHours: 'Tuesday 09:00–11:00',
  },
};
