import type { ExternalToast } from 'sonner';

type Tone = 'message' | 'success' | 'warning';
type Toast = { tone: Tone; text: string; options: ExternalToast | undefined };

export const SAID = 'anklang:toast';

/** Said, and not shown yet. */
const waiting: Toast[] = [];

const say = (tone: Tone) => (text: string, options?: ExternalToast) => {
  waiting.push({ tone, text, options });
  dispatchEvent(new Event(SAID));
};

/** Says something in passing: `toast.success(text, { action: { label: undo, onClick } })`. */
export const toast = { message: say('message'), success: say('success'), warning: say('warning') };

/** What has been said since the last time. */
export const takeToasts = (): Toast[] => waiting.splice(0);
