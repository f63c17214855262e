import type { ActionFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { requireMember } from '~/accounts/require-member.server';
import { createResolver } from '~/mail/look-up-sender-dns.server';
import { SenderDnsHints } from '~/mail/sender-dns-hints';
import { testMailbox } from '~/mail/test-mailbox.server';
import { TestResult } from '~/mail/test-result';

/** Tests the stored mailbox; the result stands above its form. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const { db, secrets, env } = context;
  return testMailbox(db, {
    actor,
    secrets,
    allowPrivate: env.SMTP_ALLOW_PRIVATE,
    resolver: createResolver(),
  });
}

export default function MailboxTest() {
  const result = useActionData<typeof action>();
  if (!result) return null;
  return (
    <>
      <TestResult result={result} />
      {result.ok && <SenderDnsHints dns={result.value.dns} />}
    </>
  );
}
