import { useTranslation } from 'react-i18next';
import { FilterChip } from '~/ui/filter-bar';
import { Notice } from '~/ui/notice';
import { findProvider, MAIL_PROVIDERS } from './mail-providers';

/** Well-known providers, each an address that fills in its server. */
export function ProviderLinks({ chosen }: { chosen: string | null }) {
  const { t } = useTranslation();
  const provider = findProvider(chosen);
  return (
    <nav aria-labelledby="mail-providers" className="grid gap-2">
      <p id="mail-providers" className="font-medium text-sm">
        {t('mailbox.provider')}
      </p>
      <div className="flex flex-wrap gap-1.5">
        {MAIL_PROVIDERS.map(({ key, name }) => (
          <FilterChip key={key} to={`/mailbox?provider=${key}`} on={key === chosen}>
            {name}
          </FilterChip>
        ))}
      </div>
      <p className="text-muted text-sm">{t('mailbox.providerHint')}</p>
      {provider?.needs && (
        <Notice tone="info">{t(`mailbox.needs.${provider.needs}`, { provider: provider.name })}</Notice>
      )}
    </nav>
  );
}
