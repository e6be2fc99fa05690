// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Day } from '../../shared/model/day.ts';
import { bring } from './de/bring-accounts.ts';
import { choosing } from './de/choosing.ts';
import { criteria } from './de/criteria.ts';
import { pictures } from './de/pictures.ts';
import { portfolio } from './de/portfolio.ts';
import { portfolioFindings } from './de/portfolio-findings.ts';
import { profile } from './de/profile.ts';
import { review } from './de/review.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { formatDay, formatNumber } from './format.ts';
import { pickLanguage, readLanguage, writeLanguage } from './language.ts';
import { TextProvider } from './TextProvider.tsx';
import { useLanguage, useText } from './use-text.ts';

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the language', () => {
  it('[U20] is the first wanted one that there is, whatever its region', () => {
    expect(pickLanguage(['fr-FR', 'de-AT', 'en'])).toBe('de');
    expect(pickLanguage(['EN-us'])).toBe('en');
    expect(pickLanguage(['fr', 'it'])).toBe('en');
    expect(pickLanguage([])).toBe('en');
  });
  it('[U20] a choice on this device wins, a broken one does not', () => {
    writeLanguage('de');
    expect(readLanguage()).toBe('de');
    localStorage.setItem('facet.language', 'klingon');
    expect(readLanguage()).toBe('en');
  });
  it('[U23] changes all words and the lang of the page at once, and stays', async () => {
    const Word = () => {
      const [, setLanguage] = useLanguage();
      return (
        <button type="button" onClick={() => setLanguage('de')}>
          {useText().app.close}
        </button>
      );
    };
    await act(async () => {
      render(
        <TextProvider>
          <Word />
        </TextProvider>,
      );
    });
    const button = await screen.findByText('Close');
    await act(async () => button.click());
    await screen.findByText('Schließen');
    expect(document.documentElement.lang).toBe('de');
    expect(readLanguage()).toBe('de');
  });
});

type Node =
  | string
  | number
  | boolean
  | null
  | readonly Node[]
  | { readonly [key: string]: Node }
  | ((...args: never[]) => unknown);

/** Functions are called with numbers and with words: what they take is theirs, that they say something is the law. */
const holes = (node: Node, other: Node, at: string): string[] => {
  if (typeof other !== typeof node) return [`${at} has another type`];
  if (typeof node === 'string') return node.trim() === '' || (other as string).trim() === '' ? [`${at} is empty`] : [];
  if (typeof node === 'function') return node.length === (other as typeof node).length ? [] : [`${at} takes others`];
  if (typeof node !== 'object' || node === null) return [];
  const [keys, others] = [Object.keys(node), Object.keys(other as object)];
  const missing = keys.filter((key) => !others.includes(key)).map((key) => `${at}.${key} is missing`);
  const inner = keys
    .filter((key) => others.includes(key))
    .flatMap((key) =>
      holes((node as Record<string, Node>)[key] as Node, (other as Record<string, Node>)[key] as Node, `${at}.${key}`),
    );
  return [...missing, ...inner];
};

describe('German', () => {
  it('[U21] has every word English has', () => {
    expect(holes(en as unknown as Node, de as unknown as Node, 'text').filter((hole) => !/Suffix/.test(hole))).toEqual(
      [],
    );
  });
});

describe('days and numbers', () => {
  it('[U22] a day reads the same in every time zone', () => {
    const day = '2025-03-12' as Day;
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      vi.stubEnv('TZ', zone);
      expect(formatDay(day, 'en')).toBe('12 Mar 2025');
      expect(formatDay(day, 'de', 'long')).toBe('12. März 2025');
      expect(formatDay(day, 'en', 'month')).toBe('Mar 2025');
    }
    vi.unstubAllEnvs();
    expect(formatNumber(0.5, 'de', 2)).toBe('0,50');
  });
});

it('[P19] a share of nothing is a dash, not "0 of 0"', () => {
  for (const words of [en, de]) {
    expect(words.timeline.covered(0, 0)).toBe('–');
    expect(words.share.numbers.coverage(0, 0)).not.toContain('0');
    expect(words.share.numbers.coordination(0, 0)).not.toContain('0');
    expect(words.share.numbers.coordination(0, 4)).toContain('0');
  }
});

it('[U21] German has one word for one thing', () => {
  const words = (value: unknown): string =>
    typeof value === 'object' && value !== null ? Object.values(value).map(words).join('\n') : String(value);
  expect(words([de, bring, choosing, criteria, pictures, portfolio, portfolioFindings, profile, review])).not.toMatch(
    /beanspruch|stützen |Nächste Aktion|Aktionen für|Ansicht Entscheider|Diamantindex/i,
  );
});
