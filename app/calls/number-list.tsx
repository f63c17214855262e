import { Phone, QrCode } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { buttonStyle } from '~/ui/button-style';
import { cx } from '~/ui/cx';
import { Disclosure } from '~/ui/disclosure';
import { CopyNumber } from './copy-number';
import type { OnScreen } from './on-screen.server';

/** The numbers to dial: each a link for a phone on this computer, and a code that hands it to another phone. */
export function NumberList({ numbers, form }: { numbers: OnScreen['numbers']; form: string }) {
  return (
    <ul className="grid gap-2">
      {numbers.map((number, index) => (
        <li key={number.e164} className="grid gap-1">
          <div className="flex flex-wrap items-center gap-2">
            <input
              type={numbers.length > 1 ? 'radio' : 'hidden'}
              form={form}
              name="phoneNumber"
              value={number.e164}
              defaultChecked={index === 0}
              aria-label={number.text}
              className="size-4 shrink-0 accent-accent"
            />
            <DialLink number={number} primary={index === 0} />
            <CopyNumber number={number.e164} />
          </div>
          <HandOver number={number} />
        </li>
      ))}
    </ul>
  );
}

function DialLink({ number, primary }: { number: OnScreen['numbers'][number]; primary: boolean }) {
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

function HandOver({ number }: { number: OnScreen['numbers'][number] }) {
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
