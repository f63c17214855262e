import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { suggestCompanies } from '~/companies/suggest-companies.server';
import { companyDomain } from '~/companies/web-domain';

/** Firms that may be the one that is being typed. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const search = new URL(request.url).searchParams;
  const name = (search.get('name') ?? '').slice(0, 200);
  const domain = companyDomain({ website: search.get('website'), email: search.get('email') });
  return { name, companies: await suggestCompanies(context.db, { workspaceId, name, domain }) };
}
