// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PORTFOLIO_SETTINGS } from '../../../shared/model/portfolio-settings.ts';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { arbitraryAccounts, pictureAccount } from '../../../shared/rules/testing/picture-account.ts';
import { day, TODAY } from '../../../shared/rules/testing/sketch.ts';
import { pictures as de } from '../../text/de/pictures.ts';
import { pictures as en } from '../../text/en/pictures.ts';
import { PALETTE_TOKENS, type Palette } from '../../ui/picture/palette.ts';
import { boxesPicture } from './boxes-picture.ts';
import { capacityPicture } from './capacity-picture.ts';
import { claimsPicture } from './claims-picture.ts';
import { drawScene } from './draw-scene.ts';
import type { Drawing, Drawn } from './drawn.ts';
import { heatPicture } from './heat-picture.ts';
import { movementPicture } from './movement-picture.ts';
import { WHATS } from './moving.ts';
import { paretoPicture } from './pareto-picture.ts';
import { positionsPicture } from './positions-picture.ts';
import { tableRows } from './save-drawn.ts';
import { sortTable } from './sort-table.ts';

const drawing = (rows: readonly unknown[], language: 'en' | 'de' = 'en'): Drawing => ({
  ...{ rows: rows as PortfolioRow[], isPart: false, settings: DEFAULT_PORTFOLIO_SETTINGS, today: TODAY, language },
  ...{ t: language === 'en' ? en : de, stageName: (stage) => stage },
});
const between = { from: day('2026-01-01'), until: TODAY, history: undefined };
const allOf = (input: Drawing): Drawn[] => [
  heatPicture({ ...input, catalogue: [] }, 'functions', null),
  heatPicture({ ...input, catalogue: [] }, 'levels', null),
  claimsPicture(input),
  boxesPicture(input),
  positionsPicture(input),
  paretoPicture(input, 'profit'),
  capacityPicture(input),
  ...WHATS.map((what) => movementPicture(input, { ...between, what, onlyMoved: false })),
  movementPicture(input, { ...between, what: 'shape', onlyMoved: true }),
];
const palette = Object.fromEntries(Object.keys(PALETTE_TOKENS).map((name) => [name, '#123456'])) as Palette;
const words = { title: 'Title', said: '', foot: [] };

describe('the pictures', () => {
  it('[PP19] capacity over a part of the accounts claims no more than it can know', () => {
    const kams = [{ person: 'p', name: 'Kim', key: 'kim' }];
    const rows = [
      pictureAccount('a', { status: 'candidate', facts: { kams } as never }),
      pictureAccount('b', { status: 'key', facts: { kams } as never }),
    ];
    const words = (isPart: boolean) => {
      const { said, scene } = capacityPicture({ ...drawing(rows), isPart });
      return [said, JSON.stringify(scene?.(900).marks)].join(' ');
    };
    expect(words(true)).toContain('at least 1 of 5');
    expect(words(true)).toContain(en.capacity.part);
    expect(words(false)).not.toContain('at least');
    expect(words(false)).not.toContain(en.capacity.part);
  });

  it('[PP14] whoever stands in a picture stands in its table, and every mark has a name', () => {
    fc.assert(
      fc.property(
        arbitraryAccounts(30),
        fc.constantFrom(320, 900),
        fc.constantFrom('en' as const, 'de' as const),
        (rows, width, language) => {
          for (const drawn of allOf(drawing(rows, language))) {
            const named = new Set(drawn.table.rows.flatMap(({ account }) => account ?? []));
            const marks = drawn.scene?.(width).marks ?? [];
            expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
            for (const { says, accounts, box } of marks) {
              expect(says.trim()).not.toBe('');
              expect(says).not.toMatch(/undefined|NaN|null/);
              expect(Object.values(box).every(Number.isFinite)).toBe(true);
              if (named.size > 0) for (const id of accounts) expect(named.has(id)).toBe(true);
            }
            for (const { cells } of drawn.table.rows) expect(cells).toHaveLength(drawn.table.columns.length);
            if (!drawn.scene) expect(drawn.empty.title).not.toBe('');
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('[PP14] nothing is said of nobody: a picture without accounts is empty and says what to do', () => {
    for (const drawn of allOf(drawing([]))) {
      expect([drawn.scene, drawn.said, drawn.notes, drawn.table.rows]).toEqual([null, '', [], []]);
      expect(drawn.empty.text.length).toBeGreaterThan(20);
    }
  });

  it('[PP14] a saved picture stands alone: one SVG without styles, scripts or addresses, with every name in it escaped', () => {
    const evil = pictureAccount('a', { name: '<script>&"', profile: { profit: 5 }, threads: 2 });
    const { scene } = paretoPicture(drawing([evil]), 'profit');
    const { svg } = drawScene(scene!(900), words, palette);
    expect(svg).not.toMatch(/<script|<style|href=|var\(|NaN|undefined/);
    expect(svg).toContain('&lt;script&gt;&amp;');
    expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).toBeNull();
  });

  it('[PP14] files hold what the table holds, unrounded by the language', () => {
    const rows = [
      pictureAccount('a', { name: 'Ash', profile: { profit: 1234567 } }),
      pictureAccount('b', { name: 'Birch', profile: { profit: -5 } }),
    ];
    const { table } = paretoPicture(drawing(rows, 'de'), 'profit');
    expect(tableRows(table).slice(1)).toEqual([
      [1, 'Ash', 1234567, 1, 'ja'],
      [2, 'Birch', -5, 1, 'nein'],
    ]);
  });

  it('[PP14] sorts by any column; what is not known comes last both ways', () => {
    const rows = [
      pictureAccount('a', { name: 'Ash', diamondIndex: 0.5 }),
      pictureAccount('b', { name: 'Birch' }),
      pictureAccount('c', { name: 'Cedar', diamondIndex: 0.1 }),
    ];
    const { table } = claimsPicture(drawing(rows));
    const by = (column: string, isDown: boolean) =>
      sortTable(table, { column, isDown }, (a, b) => a.localeCompare(b)).map(({ id }) => id);
    expect([by('index', false), by('index', true)]).toEqual([
      ['c', 'a', 'b'],
      ['a', 'c', 'b'],
    ]);
    expect(by('name', true)).toEqual(['c', 'b', 'a']);
  });

  it('[PP10] 2,000 accounts are drawn without waiting', () => {
    const rows = Array.from({ length: 2_000 }, (_, index) =>
      pictureAccount(`a${index}`, {
        ...{ diamondIndex: (index % 97) / 97, threads: index % 12, attractiveness: 1 + (index % 90) / 10 },
        ...{ functionCoverage: (index % 7) / 7, status: index % 3 === 0 ? 'key' : null },
        facts: {
          stages: { claimed: 'basic', supported: 'basic' },
          kams: [{ person: 'p', name: `Kam ${index % 80}`, key: `k${index % 80}` }] as never,
        },
        profile: { profit: index, revenue: index * 3 },
      }),
    );
    const begun = performance.now();
    for (const { scene } of allOf(drawing(rows))) scene?.(1200);
    expect(performance.now() - begun).toBeLessThan(4_000);
  });
});
