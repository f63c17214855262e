import { Copy } from 'lucide-react';
import { type FocusEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '~/ui/icon-button';
import { Input } from '~/ui/input';
import { copyText } from './copy-text';
import type { DiallerProps } from './dialler';

/** Copies a number for a softphone or another device; where the browser won't, it stands there ready to be copied. */
export function CopyNumber({ number: { e164: number } }: DiallerProps) {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState<boolean>();
  const copy = async () => setCopied(await copyText(number));
  const select = ({ currentTarget }: FocusEvent<HTMLInputElement>) => currentTarget.select();
  return (
    <>
      <IconButton type="button" icon={Copy} label={t('calls.screen.copy', { number })} onClick={copy} />
      <span role="status" className="sr-only">
        {isCopied && t('calls.screen.copied')}
      </span>
      {isCopied === false && (
        <div className="grid basis-full gap-1">
          <p className="text-muted text-sm">{t('calls.screen.copyByHand')}</p>
          <Input
            ref={(field) => field?.select()}
            aria-label={t('calls.screen.copyByHand')}
            readOnly
            value={number}
            onFocus={select}
          />
        </div>
      )}
    </>
  );
}
