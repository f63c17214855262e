import type { TFunction } from 'i18next';
import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '~/ui/button';
import { CheckboxField } from '~/ui/checkbox-field';
import { TextareaField } from '~/ui/text-field';
import type { PacketPageContent } from './packet-page-content';

type PageAnswersProps = { content: PacketPageContent; t: TFunction };

/** What the person can say: tell me more, yes to further messages, or no more. Each is asked on its own. */
export function PageAnswers({ content, t }: PageAnswersProps) {
  const { sender, answer } = content;
  const { name } = sender;
  if (answer.objected) return <Thanks>{t('packets.page.objected', { name })}</Thanks>;
  return (
    <section aria-labelledby="next" className="grid gap-6 rounded-lg bg-sunken p-5 sm:p-8 print:hidden">
      <h2 id="next" className="font-semibold text-xl tracking-tight">
        {t('packets.page.next')}
      </h2>
      {answer.interested ? (
        <Thanks>{t('packets.page.interested', { name })}</Thanks>
      ) : (
        <InterestForm content={content} t={t} />
      )}
      {answer.consented && <Thanks>{t('packets.page.consented', { name })}</Thanks>}
      {answer.interested && !answer.consented && <ConsentForm content={content} t={t} />}
      <ObjectionForm content={content} t={t} />
    </section>
  );
}

function InterestForm({ content: { sender, answer, path }, t }: PageAnswersProps) {
  const { name } = sender;
  return (
    <form method="post" action={path ? `${path}/interest` : undefined} className="grid gap-4">
      <TextareaField
        field={{ id: 'message', name: 'message', maxLength: 2000 }}
        label={t('packets.page.message', { name })}
        rows={3}
        disabled={!path}
      />
      {!answer.consented && (
        <CheckboxField
          field={{ id: 'further-mail', name: 'furtherMail' }}
          label={t('packets.page.consentWording', { name })}
          disabled={!path}
        />
      )}
      <Button type="submit" variant="primary" size="large" disabled={!path} className="justify-self-start">
        {t('packets.page.interest')}
      </Button>
    </form>
  );
}

function ConsentForm({ content: { sender, path }, t }: PageAnswersProps) {
  return (
    <form method="post" action={path ? `${path}/consent` : undefined} className="grid gap-3">
      <p className="text-pretty">{t('packets.page.consentWording', { name: sender.name })}</p>
      <Button type="submit" size="large" disabled={!path} className="justify-self-start">
        {t('packets.page.consent')}
      </Button>
    </form>
  );
}

function ObjectionForm({ content: { path }, t }: PageAnswersProps) {
  return (
    <form method="post" action={path ? `${path}/objection` : undefined} className="border-t pt-4">
      <Button type="submit" variant="quiet" disabled={!path}>
        {t('packets.page.object')}
      </Button>
    </form>
  );
}

function Thanks({ children }: { children: ReactNode }) {
  return (
    <p
      role="status"
      className="flex items-start gap-2.5 rounded-md bg-accent-soft px-5 py-4 text-accent-strong text-lg"
    >
      <CircleCheck aria-hidden className="mt-0.5 size-6 shrink-0" />
      {children}
    </p>
  );
}
