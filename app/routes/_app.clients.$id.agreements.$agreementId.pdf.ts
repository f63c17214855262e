import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { agreementPdf } from '~/agreements/agreement-pdf.server';
import { findAgreement } from '~/agreements/queries.server';
import { attachment } from '~/platform/attachment.server';
import { dateIn } from '~/platform/local-date';
import { recordId } from '~/platform/record-id.server';
import { notFound } from '~/platform/respond.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId, timeZone } = await requireMember(request, context);
  const today = dateIn(context.now(), timeZone);
  const ids = { clientId: recordId(params.id), agreementId: recordId(params.agreementId) };
  const agreement = (await findAgreement(context.db, workspaceId, { ...ids, today })) ?? notFound();
  const { text, client, assistant, language } = agreement;
  const pdf = await agreementPdf({ text, parties: [client, assistant], language });
  const [title = client] = text.split('\n');
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': attachment(`${title} ${client}.pdf`),
    },
  });
}
