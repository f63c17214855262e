import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError } from '~/ui/field';
import { adjustField, type FieldSource } from '~/ui/field-source';
import { TextField } from '~/ui/text-field';
import type { OnScreen } from './on-screen.server';
import { ReadBack } from './read-back';

type ConsentStepProps = { who: OnScreen; address: FieldSource; scope: FieldSource };

/** The sentence to read aloud, and the address to read back. */
export function ConsentStep({ who, address, scope }: ConsentStepProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(address.defaultValue ?? who.addresses[0] ?? '');
  return (
    <>
      <fieldset className="grid gap-2">
        <legend className="mb-1.5 font-medium text-sm">{t('calls.consent.readAloud')}</legend>
        {(['packet', 'further'] as const).map((choice) => (
          <label
            key={choice}
            className="flex items-start gap-2 rounded-md border p-2.5 has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name={scope.name}
              value={choice}
              defaultChecked={choice === 'packet'}
              className="mt-1 size-4 shrink-0 accent-accent"
            />
            <span lang={who.language}>{who.wordings[choice]}</span>
          </label>
        ))}
        <FieldError field={scope} />
      </fieldset>
      <TextField
        field={adjustField(address, {})}
        label={t('calls.consent.address')}
        hint={t('calls.consent.addressHint')}
        type="text"
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        data-first
      />
      <ReadBack address={typed} language={who.language} />
    </>
  );
}
