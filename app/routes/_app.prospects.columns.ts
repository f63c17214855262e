import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { localPath } from '~/accounts/local-path';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { chooseColumns } from '~/prospects/columns/choose-columns.server';
import { chosenColumns, columnsSchema } from '~/prospects/columns/schema';

/** Remembers the columns of the table, with one of them moved if a button said so. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, columnsSchema);
  if (!form.ok) return invalid(form.reply);
  const { view, back = '/prospects' } = form.value;
  await chooseColumns(context.db, { columns: chosenColumns(form.value), view, actor });
  return redirect(localPath(back));
}
