import type { SubmissionResult } from '@conform-to/react';
import { englishTemplates } from '~/templates/english-templates';
import { germanTemplates } from '~/templates/german-templates';
import type { TemplateProblem } from '~/templates/template-problem';
import type { PacketChoice } from './queries.server';

/** What the builder's form holds. */
export type PacketFormValue = {
  name: string;
  language: 'de' | 'en';
  coverText: string;
  otherCoverText: string;
  items: string[];
  countsViews: boolean;
  isDefault: boolean;
};

/** What the builder is answered. */
export interface PacketReply {
  reply: SubmissionResult;
  problems: TemplateProblem[];
}

interface SavedPacket {
  name: string;
  isDefault: boolean;
  versions: {
    language: 'de' | 'en';
    coverText: string;
    otherCoverText: string | null;
    countsViews: boolean;
  }[];
  items: { documentId: string | null; linkId: string | null; title: string }[];
}

/** What the builder begins with: the newest version, without what was put aside or taken back since. */
export function packetFormValue(
  packet: SavedPacket | null,
  choices: PacketChoice[],
  locale: 'de' | 'en',
): PacketFormValue {
  const version = packet?.versions[0];
  const language = version?.language ?? locale;
  const items = (packet?.items ?? []).map(({ documentId, linkId }) =>
    documentId ? `document:${documentId}` : `link:${linkId}`,
  );
  return {
    name: packet?.name ?? '',
    isDefault: packet?.isDefault ?? false,
    language,
    coverText: version?.coverText ?? (language === 'de' ? germanTemplates : englishTemplates).cover,
    otherCoverText: version?.otherCoverText ?? '',
    countsViews: version?.countsViews ?? true,
    items: items.filter((item) => choices.some(({ value, waitsFor }) => value === item && !waitsFor)),
  };
}

/** Titles of what the newest version holds and the next one can't: put aside, or its release was taken back. */
export const leavingTitles = (packet: SavedPacket, kept: string[]): string[] =>
  packet.items
    .filter(
      ({ documentId, linkId }) => !kept.includes(documentId ? `document:${documentId}` : `link:${linkId}`),
    )
    .map(({ title }) => title);
