import { useTranslation } from 'react-i18next';
import { type CardColumn, cardColumns } from './cards/card-columns';

/** What a column is called: as the file calls it, but for cards, whose columns are the product's own. */
export function useColumnName(fileName: string) {
  const { t } = useTranslation();
  const isCards = /\.vcf$/i.test(fileName);
  return (column: string) => (isCards && isCardColumn(column) ? t(`imports.cardColumns.${column}`) : column);
}

const isCardColumn = (column: string): column is CardColumn => cardColumns.some((name) => name === column);
