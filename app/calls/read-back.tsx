import { useTranslation } from 'react-i18next';
import { spellAddress } from '~/consent/spell-address';
import type { Locale } from '~/i18n/locales';
import { Disclosure } from '~/ui/disclosure';

/** An address as it is read back: letter by letter, signs by name, with the spelling alphabet at hand. */
export function ReadBack({ address, language }: { address: string; language: Locale }) {
  const { t } = useTranslation();
  const parts = spellAddress(address, language);
  if (parts.length === 0) return null;
  return (
    <div className="grid gap-1 rounded-md bg-sunken px-3 py-2" lang={language}>
      <p className="text-lg leading-7">
        {parts.map(({ at, part, said, letters }) => (
          // A part begins a new line rather than break: broken, it is read wrong.
          <span key={at} className="wrap-anywhere inline-block max-w-full">
            {letters.length > 0 ? (
              <span className="font-medium tracking-[0.2em]">{part}</span>
            ) : (
              <span className="mx-1.5 text-muted text-sm">{said}</span>
            )}
          </span>
        ))}
      </p>
      <Disclosure summary={<span className="text-sm">{t('calls.consent.spell')}</span>}>
        <p className="text-sm leading-6">
          {parts
            .flatMap(({ said, letters }) => (letters.length > 0 ? letters.map(({ word }) => word) : [said]))
            .join(' · ')}
        </p>
      </Disclosure>
    </div>
  );
}
