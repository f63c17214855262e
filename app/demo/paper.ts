export interface Paper {
  title: string;
  fileName: string;
  /** Those that begin with '# ' are headings. */
  lines: readonly string[];
}

/** What an assistant shows of herself: two samples that are free, and two that were made for clients. */
export interface Papers {
  resume: Paper;
  samples: readonly Paper[];
  /** Its client agrees that others see it. */
  released: Paper;
  unreleased: Paper;
}
