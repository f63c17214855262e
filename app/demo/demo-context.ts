import type { Locale } from '~/i18n/locales';
import type { MemberActor } from '~/platform/actor';
import type { FileStore } from '~/platform/files.server';
import type { SecretBox } from '~/platform/secret-box.server';
import type { Db } from '~db/client';
import type { Chance } from './chance';
import type { SampleTexts } from './german-texts';

/** What every part of the samples works with. */
export interface DemoContext {
  tx: Db;
  files: FileStore;
  secrets: SecretBox;
  appUrl: string;
  actor: MemberActor;
  /** The language of the workspace, and the words of the samples in it. */
  locale: Locale;
  texts: SampleTexts;
  chance: Chance;
  /** The wall clocks she lives by. */
  zone: string;
  /** When the samples are made; everything in them happened in the month before. */
  now: Date;
}
