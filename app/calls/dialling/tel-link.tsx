import { Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { buttonStyle } from '~/ui/button-style';
import { cx } from '~/ui/cx';
import type { DiallerProps } from './dialler';

/** Dials with whatever phone this computer or this mobile has for `tel:`. */
export function TelLink({ number, primary }: DiallerProps) {
  const { t } = useTranslation();
  const { e164, extension, text } = number;
  return (
    <a
      href={`tel:${e164}${extension ? `;ext=${extension}` : ''}`}
      className={cx(
        buttonStyle({ variant: primary ? 'primary' : 'secondary', size: 'large' }),
        'min-w-0 grow basis-0 px-3',
      )}
    >
      <Phone aria-hidden />
      <span className="grid leading-tight tabular-nums">
        {text}
        {extension && <span className="text-sm">{t('calls.screen.extension', { extension })}</span>}
      </span>
    </a>
  );
}
