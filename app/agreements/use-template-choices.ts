import { useTranslation } from 'react-i18next';
import { AGREEMENT_KINDS } from './built-in-kinds';

/** What an agreement can be drafted from: the two wordings that come with the product, then her own. */
export function useTemplateChoices(templates: { id: string; name: string; kind: 'nda' | 'service' }[]) {
  const { t } = useTranslation();
  return [
    ...AGREEMENT_KINDS.map((kind) => ({
      value: kind as string,
      label: t(`agreements.kind.${kind}`),
      hint: t('agreements.templates.builtIn'),
    })),
    ...templates.map(({ id, name, kind }) => ({
      value: id,
      label: name,
      hint: t('agreements.templates.own', { kind: t(`agreements.kind.${kind}`) }),
    })),
  ];
}
