import type { ReactNode } from 'react';
import { BrandMark } from './brand-mark';
import { Card } from './card';

type AuthFrameProps = {
  brand: string;
  title: ReactNode;
  text?: ReactNode;
  /** Below the card: another way in, the language. */
  foot?: ReactNode;
  children: ReactNode;
};

/** The page around sign-in and set-up: the brand and one calm card. */
export function AuthFrame({ brand, title, text, foot, children }: AuthFrameProps) {
  return (
    <main className="grid min-h-dvh place-items-center px-4 py-10">
      <div className="grid w-full max-w-[420px] gap-6">
        <p className="flex items-center justify-center gap-2.5 font-semibold text-xl tracking-tight">
          <BrandMark className="size-8" />
          {brand}
        </p>
        <Card className="grid gap-5 p-6 sm:p-8">
          <header className="grid gap-1">
            <h1 className="font-semibold text-xl">{title}</h1>
            {text && <p className="text-muted">{text}</p>}
          </header>
          {children}
        </Card>
        {foot && <div className="text-center text-muted text-sm">{foot}</div>}
      </div>
    </main>
  );
}
