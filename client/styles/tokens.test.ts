import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const CLIENT = fileURLToPath(new URL('..', import.meta.url));
const css = readFileSync(path.join(CLIENT, 'styles/tokens.css'), 'utf8');

type Rgb = readonly [number, number, number];
type Theme = 'light' | 'dark';

const hex = (text: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16)) as unknown as Rgb;

const colours = (theme: Theme): Record<string, Rgb> =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
      name,
      hex((theme === 'light' ? light : dark) as string),
    ]),
  );

/** The percentages of a theme: those of the root, overridden by those of the dark block. */
const shares = (theme: Theme): Record<string, number> => {
  const read = (block: string) =>
    Object.fromEntries(
      [...block.matchAll(/--([\w-]+): (\d+)%/g)].map(([, name, value]) => [name, Number(value) / 100]),
    );
  const root = read(css.slice(0, css.indexOf('[data-theme="light"]')));
  const dark = read(/\[data-theme="dark"\] \{[^}]*\}/.exec(css)?.[0] ?? '');
  return theme === 'dark' ? { ...root, ...dark } : root;
};

const over = (top: Rgb, share: number, ground: Rgb): Rgb =>
  top.map((value, i) => value * share + (ground[i] as number) * (1 - share)) as unknown as Rgb;

const luminance = (rgb: Rgb): number => {
  const [r, g, b] = rgb.map((value) => {
    const s = value / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: Rgb, b: Rgb): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

describe.each(['light', 'dark'] as const)('colours of the %s theme', (theme) => {
  const c = colours(theme) as Record<'paper' | 'chrome' | 'card' | 'sunk' | 'us' | 'them', Rgb> & Record<string, Rgb>;
  const share = shares(theme);
  const hulls = {
    'our hull': over(c.us, share.hull as number, c.paper),
    'their hull': over(c.them, share.hull as number, c.paper),
  };
  const grounds = { paper: c.paper, chrome: c.chrome, card: c.card, sunk: c.sunk };
  const atLeast = (ratio: number, names: string[], on: Record<string, Rgb>) => {
    for (const name of names)
      for (const [place, ground] of Object.entries(on))
        expect(contrast(c[name] as Rgb, ground), `${name} on ${place}`).toBeGreaterThanOrEqual(ratio);
  };

  it('[U1] text reads on every ground', () => {
    atLeast(4.5, ['ink', 'ink-2', 'us-ink', 'them-ink', 'critical', 'warning', 'note', 'good'], grounds);
    atLeast(4.5, ['ink', 'ink-2', 'us-ink', 'them-ink'], hulls);
    // ink-3 never stands on a silhouette.
    atLeast(4.5, ['ink-3'], grounds);
    expect(contrast(c.chrome, c.ink as Rgb)).toBeGreaterThanOrEqual(4.5);
  });
  it('[U1] initials read on their faces, labels on full hues', () => {
    for (const [hue, ink] of [
      ['us', 'us-ink'],
      ['them', 'them-ink'],
    ] as const) {
      const face = over(c[hue], share.tint as number, c.card);
      expect(contrast(c[ink] as Rgb, face), `initials ${hue}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(c.card, c[hue]), `label on ${hue}`).toBeGreaterThanOrEqual(4.5);
    }
  });
  it('[U1] lines, edges of silhouettes and borders of inputs are seen', () => {
    atLeast(3, ['us', 'them'], { paper: c.paper, ...hulls });
    atLeast(3, ['field'], { paper: c.paper, chrome: c.chrome, card: c.card });
    for (const side of ['us', 'them'] as const) {
      const edge = over(c[side], share[`${side}-edge`] as number, c.paper);
      expect(contrast(edge, c.paper), `edge of ${side}`).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('style sheets', () => {
  const sheets = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

  it('[U2] no colour stands outside the tokens', () => {
    const stray = sheets
      .filter((file) => !file.endsWith('tokens.css'))
      .filter((file) =>
        /#[0-9a-f]{3,8}\b(?=[^{}]*;)|rgba?\(|hsla?\(/i.test(readFileSync(path.join(CLIENT, file), 'utf8')),
      );
    expect(stray).toEqual([]);
  });
  it('[U3] reduced motion stops everything, fingers get 44 px', () => {
    const block = (query: string) => css.slice(css.indexOf(query)).split('}')[0] as string;
    const still = block('prefers-reduced-motion: reduce');
    for (const name of ['quick', 'calm', 'morph']) expect(still).toContain(`--${name}: 0ms`);
    expect(block('pointer: coarse')).toMatch(/--control: 44px;\s*--control-l: 44px/);
  });
});
