import { createAccount } from '~/accounts/create-account.server';
import { finishWelcome } from '~/accounts/finish-welcome.server';
import { withImprint } from '~/accounts/settings-schema';
import { updateMember } from '~/accounts/update-member.server';
import { updateWorkspace } from '~/accounts/update-workspace.server';
import { WINDOW_PRESETS } from '~/accounts/window-presets';
import type { Locale } from '~/i18n/locales';
import type { MemberActor } from '~/platform/actor';
import { newToken } from '~/platform/tokens.server';
import type { Db } from '~db/client';

export const DEMO_EMAIL = 'demo@anklang.example';

const SENDER = {
  senderName: 'Tilda Sonnentau',
  postalAddress: 'Glühwürmchenweg 7\n99084 Erfurt',
  imprint: null,
  phone: '+49 30 23125 999',
  website: 'https://sonnentau.example',
  privacyUrl: 'https://sonnentau.example/datenschutz',
};

/** A workspace of its own for looking around, with an invented owner; answers the password it made for her. */
export function createDemoAccount(
  db: Db,
  now: Date,
  locale: Locale = 'de',
): Promise<{ actor: MemberActor; password: string }> {
  const password = newToken().slice(0, 16);
  return db.transaction(async (tx) => {
    const created = await createAccount(tx, {
      name: SENDER.senderName,
      email: DEMO_EMAIL,
      password,
      locale,
      now,
    });
    if (!created.ok) throw new Error(`The demo account was refused: ${created.error}`);
    const { workspaceId, memberId } = created.value;
    const actor = { workspaceId, memberId };
    await updateWorkspace(tx, { changes: withImprint(SENDER), actor, now });
    await updateMember(tx, {
      changes: { quietHours: [...WINDOW_PRESETS.mornings], hoursAvailable: 25 },
      actor,
    });
    await finishWelcome(tx, { actor, now });
    return { actor, password };
  });
}
