import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { i18nFor } from '~/i18n/i18n.server';
import { findUnsubscribe, unsubscribe } from '~/mail/unsubscribe.server';
import { UnsubscribePage } from '~/mail/unsubscribe-page';
import { missed } from '~/packets/public-page.server';
import { publicDocument } from '~/ui/public-document.server';

/** Mail programs and scanners open links by themselves, so opening this one only asks. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const found = await findUnsubscribe(context.db, params.token ?? '');
  if (!found) return missed(request, context);
  const { t } = i18nFor(found.language);
  const title = t(found.done ? 'mail.unsubscribe.doneTitle' : 'mail.unsubscribe.title');
  const sender = found.senderName ?? found.workspaceName;
  const { done, address, language } = found;
  return publicDocument({
    language,
    title,
    children: <UnsubscribePage {...{ done, address, sender, title, t }} />,
  });
}

/** Both the button of the page and the one click of a mail program (RFC 8058), which brings no cookie. */
export async function action(args: ActionFunctionArgs) {
  const { params, context, request } = args;
  const known = await unsubscribe(context.db, { token: params.token ?? '', now: context.now() });
  return known ? loader(args) : missed(request, context);
}
