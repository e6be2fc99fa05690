import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PortfolioFinding } from '../../model/portfolio-finding.ts';
import { DEFAULT_PORTFOLIO_SETTINGS } from '../../model/portfolio-settings.ts';
import { listRow, rowFacts } from '../testing/list-row.ts';
import { arbitraryAccounts, pictureAccount } from '../testing/picture-account.ts';
import { TODAY } from '../testing/sketch.ts';
import { boxOf } from './boxes.ts';
import { capacity } from './capacity.ts';
import { choicesOf, filterList, quickCounts } from './filter-list.ts';
import { openOf, worstOf, worstSeverity } from './list-row.ts';
import { PLAIN_VIEW } from './list-view.ts';
import type { PictureAccount } from './picture-account.ts';
import { portfolioFindings, withPortfolioFindings } from './portfolio-findings.ts';
import { positioning } from './positioning.ts';
import { relationshipStrength } from './relationship-strength.ts';
import { sortList } from './sort-list.ts';

const settings = { ...DEFAULT_PORTFOLIO_SETTINGS, capacity: 1 };
const active = (account: PictureAccount) => ({ ...account, archived: false });
const found = (...accounts: PictureAccount[]) => portfolioFindings(accounts.map(active), settings);
const position = (category: string, spend: number, rating: number) => ({
  ...{ id: `p-${category}`, category, spend, volume: 100 },
  significance: { technology: rating },
});
const weak = { diamondIndex: 0.6, threads: 1, attractiveness: 3 };

describe('effort misplaced', () => {
  it('[FI22] a diamond on an account that is opportunistic: says how attractive and how strong', () => {
    const [finding] = found(pictureAccount('a', weak)).get('a' as never) ?? [];
    expect(finding).toMatchObject({ id: 'effort-misplaced', severity: 'warning', accounts: ['a'] });
    expect(finding?.saying).toMatchObject({ diamondIndex: 0.6, opportunistic: { attractiveness: 3 }, tactical: [] });
    expect(found(pictureAccount('a', { ...weak, diamondIndex: 0.49 })).size).toBe(0);
    expect(found(pictureAccount('a', { ...weak, attractiveness: 8 })).size).toBe(0);
    expect(found(pictureAccount('a', { ...weak, attractiveness: null })).size).toBe(0);
  });

  it('[FI22] a diamond where every category makes us tactical; one strategic category is worth it', () => {
    const with_ = (...positions: ReturnType<typeof position>[]) =>
      found(pictureAccount('a', { ...weak, attractiveness: 8, profile: { positions } })).get('a' as never) ?? [];
    expect(with_(position('Steel', 80, 2), position('Glass', 10, 1))[0]?.saying).toMatchObject({
      ...{ opportunistic: null, tactical: ['Steel', 'Glass'] },
    });
    expect(with_(position('Steel', 80, 2), position('Glass', 10, 5))).toEqual([]);
    expect(with_()).toEqual([]);
  });

  it('[FI22] agrees with the two pictures of any portfolio', () => {
    fc.assert(
      fc.property(arbitraryAccounts(8), (accounts) => {
        const all = found(...accounts);
        for (const account of accounts) {
          const strength = relationshipStrength(account);
          const box = boxOf({ attractiveness: account.attractiveness, strength }, settings);
          const places = positioning([account], settings).flatMap((one) => one.position ?? []);
          const isTactical = places.length > 0 && !places.includes('partner') && !places.includes('security');
          const isMeant = (account.diamondIndex ?? 0) >= 0.5 && (box === 'opportunistic' || isTactical);
          expect(all.get(account.id)?.some(({ id }) => id === 'effort-misplaced') ?? false).toBe(isMeant);
        }
      }),
    );
  });
});

describe('KAM over capacity', () => {
  const kim = { person: 'p1', name: 'Kim', key: 'member:kim' } as never;
  const led = (id: string, more: object = {}) => pictureAccount(id, { status: 'key', facts: { kams: [kim], ...more } });

  it('[FI23] stands on each key account of that KAM, and names them all', () => {
    const all = found(led('b'), led('a'), pictureAccount('c', { status: 'candidate', facts: { kams: [kim] } }));
    expect([...all.keys()].sort()).toEqual(['a', 'b']);
    expect(all.get('a' as never)).toEqual([
      {
        ...{ id: 'kam-over-capacity:p1', severity: 'warning', accounts: ['a', 'b'], action: 'share-accounts' },
        saying: { kind: 'kam-over-capacity', kam: 'Kim', keyAccounts: 2, capacity: 1 },
      },
    ]);
    expect(portfolioFindings([led('a'), led('b')].map(active), { ...settings, capacity: 2 }).size).toBe(0);
  });

  it('[FI23] is found exactly where the picture of capacity has more than the limit', () => {
    fc.assert(
      fc.property(arbitraryAccounts(12), fc.integer({ min: 1, max: 4 }), (accounts, limit) => {
        const all = portfolioFindings(accounts.map(active), { ...settings, capacity: limit });
        const over = capacity(accounts, limit).kams.filter((load) => load.over > 0);
        const expected = new Set(over.flatMap((load) => load.key));
        const has = (findings: readonly PortfolioFinding[]) =>
          findings.some(({ saying }) => saying.kind === 'kam-over-capacity');
        expect(new Set([...all].flatMap(([id, findings]) => (has(findings) ? [id] : [])))).toEqual(expected);
      }),
    );
  });

  it('[FI24] counts neither archived accounts nor what the reader does not see, and leaves out what is accepted', () => {
    const gone = { ...led('b'), archived: true };
    expect(portfolioFindings([active(led('a')), gone], settings).size).toBe(0);
    expect(found(led('a')).size).toBe(0);
    const accepted = led('a', { accepted: ['kam-over-capacity:p1'] });
    expect([...found(accepted, led('b')).keys()]).toEqual(['b']);
  });

  it('[FI24] rows of which the same is found stay the same, and what holds no more goes', () => {
    const rows = [active(led('a')), active(led('b')), active(pictureAccount('c'))];
    const first = withPortfolioFindings(rows, settings);
    expect(first[2]).toBe(rows[2]);
    expect(first[0]).not.toBe(rows[0]);
    const again = withPortfolioFindings(first, settings);
    expect(again.every((row, index) => row === first[index])).toBe(true);
    const eased = withPortfolioFindings(first, { ...settings, capacity: 9 });
    expect(eased.map((row) => (row as { beyond?: unknown[] }).beyond?.length ?? 0)).toEqual([0, 0, 0]);
  });
});

describe('what the list makes of them', () => {
  const beyond: PortfolioFinding = {
    ...{ id: 'effort-misplaced', severity: 'warning', accounts: ['a' as never], action: 'move-effort' },
    saying: { kind: 'effort-misplaced', diamondIndex: 0.6, opportunistic: null, tactical: ['Steel'] },
  };
  const worst = (severity: 'critical' | 'warning') => ({ id: 'x', severity, saying: { kind: 'thin-map' }, names: {} });
  const row = listRow('a', { beyond: [beyond] });
  const withWorst = (severity: 'critical' | 'warning') =>
    listRow('a', {
      ...{ beyond: [beyond], findings: { critical: 0, warning: 0, note: 0, [severity]: 1 } },
      facts: rowFacts({ worst: worst(severity) }),
    });

  it('[FI25] counts them, and takes them for the worst where the map has nothing worse, or where they are asked for', () => {
    expect([openOf(row), worstSeverity(row)]).toEqual([{ critical: 0, warning: 1, note: 0 }, 'warning']);
    expect(worstOf(withWorst('warning'))?.of).toBe('portfolio');
    expect(worstOf(withWorst('critical'))?.of).toBe('map');
    expect(worstOf(withWorst('critical'), ['effort-misplaced'])?.of).toBe('portfolio');
    expect(openOf(withWorst('warning')).warning).toBe(2);
  });

  it('[FI25] filters, counts and sorts by them', () => {
    const rows = [row, listRow('b')];
    const only = { ...PLAIN_VIEW, filters: { ...PLAIN_VIEW.filters, finding: ['effort-misplaced'] } };
    expect(filterList(rows, only, TODAY).map(({ id }) => id)).toEqual(['a']);
    expect(choicesOf(rows, PLAIN_VIEW, 'finding', TODAY).get('effort-misplaced')).toBe(1);
    expect(quickCounts(rows, PLAIN_VIEW, TODAY)['effort-misplaced']).toBe(1);
    const sorted = sortList([...rows].reverse(), { by: 'finding', descending: true }, (a, b) => a.localeCompare(b));
    expect(sorted.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
