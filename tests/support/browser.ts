import { type Browser, chromium } from 'playwright-core';
import { launchOptions } from './test-browser';

/** A headless Chromium that finds `localName` on this machine; whoever opens it closes it. */
export function openBrowser({ localName }: { localName?: string } = {}): Promise<Browser> {
  const { args = [], ...options } = launchOptions();
  const rules = localName ? [`--host-resolver-rules=MAP ${localName} 127.0.0.1`] : [];
  return chromium.launch({ ...options, args: [...args, ...rules] });
}
