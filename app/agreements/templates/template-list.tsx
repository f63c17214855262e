import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { Badge } from '~/ui/badge';
import { TextLink } from '~/ui/text-link';
import { AGREEMENT_KINDS } from '../built-in-kinds';
import type { ListedAgreementTemplate } from './queries.server';

/** Her own wordings, each a link to its editor. */
export function OwnTemplateList({ templates }: { templates: ListedAgreementTemplate[] }) {
  const { t } = useTranslation();
  if (templates.length === 0) return <p className="text-muted">{t('agreements.templates.none')}</p>;
  return (
    <ul className="divide-y">
      {templates.map(({ id, name, kind, language, updatedAt }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5 first:pt-0 last:pb-0">
          <TextLink to={`/agreement-templates/${id}`}>{name}</TextLink>
          <Badge>{t(`agreements.kind.${kind}`)}</Badge>
          <Badge>{t(`common.locale.${language}`)}</Badge>
          <span className="ml-auto text-muted text-sm">
            <When at={updatedAt} as="day" />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The wordings that come with the product, to begin an own one with. */
export function BuiltInList() {
  const { t } = useTranslation();
  const all = AGREEMENT_KINDS.flatMap((kind) =>
    (['de', 'en'] as const).map((language) => ({ kind, language })),
  );
  return (
    <ul className="divide-y">
      {all.map(({ kind, language }) => (
        <li
          key={`${kind}-${language}`}
          className="flex flex-wrap items-center gap-3 py-2.5 first:pt-0 last:pb-0"
        >
          {t(`agreements.kind.${kind}`)}
          <Badge>{t(`common.locale.${language}`)}</Badge>
          <TextLink
            to={`/agreement-templates/new?from=${kind}&language=${language}`}
            className="ml-auto"
            aria-label={t('agreements.templates.copyOf', {
              kind: t(`agreements.kind.${kind}`),
              language: t(`common.locale.${language}`),
            })}
          >
            {t('agreements.templates.copy')}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
