import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { createToken } from '~/accounts/api-tokens/create-token.server';
import { listTokens } from '~/accounts/api-tokens/list-tokens.server';
import { tokenSchema } from '~/accounts/api-tokens/schema';
import { TokenForm } from '~/accounts/api-tokens/token-form';
import { TokenList } from '~/accounts/api-tokens/token-list';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { Section } from '~/ui/card';
import { ShownOnce } from '~/ui/shown-once';
import { TextLink } from '~/ui/text-link';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request, context);
  return { tokens: await listTokens(context.db, actor) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, tokenSchema);
  if (!form.ok) return invalid(form.reply);
  return { token: await createToken(context.db, { ...form.value, actor, now: context.now() }) };
}

export default function Tokens() {
  const { t } = useTranslation();
  const { tokens } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const made = answer && 'token' in answer ? answer.token : undefined;
  return (
    <>
      <Section
        title={t('accounts.tokens.title')}
        text={
          <>
            {t('accounts.tokens.text')}{' '}
            <TextLink to="/api/v1/openapi.json" reloadDocument>
              {t('accounts.tokens.description')}
            </TextLink>
          </>
        }
        flush
      >
        <TokenList tokens={tokens} />
      </Section>
      <Section title={t('accounts.tokens.create')}>
        <div className="grid gap-5">
          {made && (
            <ShownOnce
              id="api-token"
              title={t('accounts.tokens.madeTitle')}
              text={t('accounts.tokens.once')}
              label={t('accounts.tokens.token')}
              value={made}
            />
          )}
          <TokenForm key={made} lastResult={answer && 'token' in answer ? undefined : answer} />
        </div>
      </Section>
    </>
  );
}
