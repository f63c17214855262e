import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import type { Locale } from '~/i18n/locales';
import type { MemberActor } from '~/platform/actor';
import { previewValues } from '~/templates/preview-values.server';
import type { Db } from '~db/client';
import type { ScriptContent } from '~db/schema/scripts';
import { fillScript } from './fill-script.server';
import { scriptSchema } from './schema';
import { contentOf } from './script-content.server';

interface Draft {
  /** As it stands in the editor, saved or not. */
  form: FormData;
  /** Whom it is shown for; an invented person when it is nobody. */
  prospectId: string;
  language: Locale;
  actor: MemberActor;
}

/** The words of the editor with what is known about a prospect; null while they can't be filled in. */
export async function previewScript(
  db: Db,
  { form, prospectId, language, actor }: Draft,
): Promise<ScriptContent | null> {
  const draft = parseWithZod(form, { schema: scriptSchema });
  if (draft.status !== 'success') return null;
  const whom = z.uuid().safeParse(prospectId).data ?? null;
  const values = await previewValues(db, { ...actor, prospectId: whom, language });
  // What is new keeps its id from one preview to the next: what she has opened there stays open while she writes.
  const content = contentOf(draft.value, (place) => place);
  return fillScript(content, values, language);
}
