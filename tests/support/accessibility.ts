import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** The small form of it: a browser reads it anew on every page. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const COLOURS = { runOnly: ['color-contrast'] };

/** What a page looks like in each theme; it changes colours alone. */
const THEMES = [
  { colorScheme: 'light', rules: {} },
  { colorScheme: 'dark', rules: COLOURS },
] as const;

/** What keeps people from using the page that is open, on a desk and a phone, light and dark; empty when nothing does. */
export async function findObstacles(page: Page): Promise<string[]> {
  return [...(await findObstaclesOn(DESKTOP, page)), ...(await findObstaclesOn(PHONE, page))];
}

/** The same on a screen of one size, in CSS pixels. */
async function findObstaclesOn(size: typeof DESKTOP, page: Page): Promise<string[]> {
  const obstacles: string[] = [];
  await page.setViewportSize(size);
  for (const { colorScheme, rules } of THEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const look = `${size.width} px, ${colorScheme}`;
    const violations = await checkRules(page, { ...rules, resultTypes: ['violations'] });
    obstacles.push(...violations.map((violation) => `${violation} (${look})`));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) obstacles.push(`${overflow} px beyond the right edge (${look})`);
  }
  return obstacles;
}

/** Lets axe look at the page. It is put there once for all looks of a page: reading it takes longer than most of its rules. */
async function checkRules(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${AXE}; undefined`);
  return page.evaluate(async (options) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
  }, options);
}
