import type { ReleaseChannel } from './release-section';

/** Who at a client allowed that a sample or a reference is shown, and how. */
export interface Release {
  by: string;
  channel: ReleaseChannel;
}

/** How a release stands in the row of what it is about; null takes it back. */
export const releasedAs = (release: Release | null, now: Date) => ({
  releasedAt: release && now,
  releasedBy: release?.by ?? null,
  releaseChannel: release?.channel ?? null,
});
