import type { ReactNode } from 'react';

type PublicMessageProps = { title: ReactNode; text: ReactNode; children?: ReactNode };

/** One thing said to a stranger, in the middle of an otherwise empty page. */
export function PublicMessage({ title, text, children }: PublicMessageProps) {
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-lg content-center gap-4 px-6 py-16">
      <h1 className="font-semibold text-2xl tracking-tight">{title}</h1>
      <p className="text-pretty text-lg text-muted">{text}</p>
      {children}
    </main>
  );
}
