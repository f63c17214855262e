import { QrCode } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '~/ui/disclosure';
import type { DiallerProps } from './dialler';

/** A code that hands the number to another phone: its camera reads it. */
export function HandOver({ number }: DiallerProps) {
  const { t } = useTranslation();
  return (
    <Disclosure
      summary={
        <span className="inline-flex items-center gap-1.5 text-sm">
          <QrCode aria-hidden className="size-4" />
          {t('calls.screen.handOver')}
        </span>
      }
    >
      <img
        src={`/calls/qr.svg?number=${encodeURIComponent(number.e164)}`}
        alt={t('calls.screen.handOverAlt', { number: number.text })}
        loading="lazy"
        width={160}
        height={160}
        className="rounded-md border bg-white p-2"
      />
    </Disclosure>
  );
}
