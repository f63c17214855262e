import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../app/app.css', import.meta.url), 'utf8');
const themes = ['light', 'dark'] as const;
const grounds = ['canvas', 'surface', 'raised', 'sunken'];
const tones = ['accent', 'good', 'waiting', 'stop', 'info'];

const textPairs = [
  ...['ink', 'muted', 'faint', ...tones].flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ...tones.flatMap((tone) => [tone, 'ink', 'muted'].map((text) => [text, `${tone}-soft`] as const)),
  ['accent-strong', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
] as const;
const edgePairs = grounds.map((ground) => ['line-strong', ground] as const);

describe.each(themes)('the %s theme', (theme) => {
  it.each(textPairs)('reads %s on %s with at least 4.5 to 1', (text, ground) => {
    expect(contrast(token(text, theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edgePairs)('shows the edge of a control (%s) on %s with at least 3 to 1', (edge, ground) => {
    expect(contrast(token(edge, theme), token(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

/** The hex colour of a token, as app.css states it: `--name: light-dark(#light, #dark);`. */
function token(name: string, theme: (typeof themes)[number]): string {
  const found = css.match(new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`));
  const hex = found?.[theme === 'light' ? 1 : 2];
  if (!hex) throw new Error(`app.css has no token --${name}`);
  return hex;
}

/** Contrast ratio, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
