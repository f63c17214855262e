import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/accounts/require-member.server';
import { recordId } from '~/platform/record-id.server';
import { boardFilter } from '~/prospects/board-page.server';
import { findMoreCards } from '~/prospects/find-board.server';

/** More cards of one column, asked for as it is scrolled. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId, timeZone } = await requireMember(request, context);
  const search = new URL(request.url).searchParams;
  const stageId = recordId(search.get('stage') ?? undefined);
  const after = search.get('after') ?? undefined;
  const clock = { timeZone, now: context.now() };
  return findMoreCards(context.db, { workspaceId, filter: boardFilter(search), stageId, after, ...clock });
}

/** What was loaded stays: the board itself knows where its cards have gone since. */
export const shouldRevalidate = () => false;
