import type { ReactNode } from 'react';
import { PageHeader } from '~/ui/page-header';

type ClientFormPageProps = {
  client: { id: string; name: string };
  title: string;
  text?: string;
  children: ReactNode;
};

/** A narrow page with one form about a client. */
export function ClientFormPage({ client, title, text, children }: ClientFormPageProps) {
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader back={{ to: `/clients/${client.id}`, label: client.name }} title={title} text={text} />
      {children}
    </div>
  );
}
