import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const COLOURS = { runOnly: ['color-contrast'] };

/** What a page looks like in each place; colours are all that a theme changes. */
const LOOKS = [
  { size: DESKTOP, colorScheme: 'light', rules: {} },
  { size: DESKTOP, colorScheme: 'dark', rules: COLOURS },
  { size: PHONE, colorScheme: 'dark', rules: COLOURS },
  { size: PHONE, colorScheme: 'light', rules: {} },
] as const;

/** What keeps people from using the page that is open, on a desk and a phone, light and dark; empty when nothing does. */
export async function findObstacles(page: Page): Promise<string[]> {
  const obstacles: string[] = [];
  for (const { size, colorScheme, rules } of LOOKS) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const look = `${size.width} px, ${colorScheme}`;
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ ...rules, resultTypes: ['violations'] });
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations)
      obstacles.push(...nodes.map(({ target }) => `${id} at ${target.join(' ')} (${look})`));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) obstacles.push(`${overflow} px beyond the right edge (${look})`);
  }
  return obstacles;
}
