export interface PacketWords {
  language: 'de' | 'en';
  coverText: string;
  otherCoverText: string | null;
}

/** The cover in the language wanted, when it was written in that one; else in the packet's own. */
export function packetWords(
  { language, coverText, otherCoverText }: PacketWords,
  wanted: 'de' | 'en' | null,
): Pick<PacketWords, 'language' | 'coverText'> {
  if (!wanted || wanted === language || !otherCoverText) return { language, coverText };
  return { language: wanted, coverText: otherCoverText };
}
