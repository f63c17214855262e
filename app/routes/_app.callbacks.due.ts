import type { LoaderFunctionArgs } from '@remix-run/node';
import type { ClientLoaderFunctionArgs } from '@remix-run/react';
import { requireMember } from '~/accounts/require-member.server';
import { findDue } from '~/callbacks/find-due.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request, context);
  return findDue(context.db, actor, context.now());
}

/** It is asked again and again; while nobody answers, the page stays as it is. */
export const clientLoader = ({ serverLoader }: ClientLoaderFunctionArgs) =>
  serverLoader<typeof loader>().catch(() => null);
