import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locales';
import type { Db } from '~db/client';
import { services } from '~db/schema/clients';
import { SERVICE_KEYS } from './service-keys';

/** Gives a new workspace the catalogue of services, named in its language. */
export async function seedServices(
  tx: Db,
  { workspaceId, locale }: { workspaceId: string; locale: Locale },
): Promise<void> {
  const { t } = i18nFor(locale);
  await tx.insert(services).values(
    SERVICE_KEYS.map((key, position) => ({
      workspaceId,
      key,
      name: t(`clients.services.${key}`),
      position,
    })),
  );
}
