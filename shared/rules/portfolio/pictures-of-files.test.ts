// Every picture of the invented portfolio against its account files, read here as plainly as can be: no rule of the map, only
// the dates, posts and lines that stand in the file.
import { beforeAll, describe, expect, it } from 'vitest';
import type { AccountFile } from '../../model/account-file.ts';
import { addDays, type Day } from '../../model/day.ts';
import { DEFAULT_PORTFOLIO_SETTINGS } from '../../model/portfolio-settings.ts';
import type { Stage } from '../../model/stage.ts';
import { measure } from '../measures.ts';
import { networkOn } from '../network.ts';
import { supportedStage } from '../stages/supported-stage.ts';
import { demoPortfolio } from '../testing/demo/demo-portfolio.ts';
import { demoRound } from '../testing/demo/meetings.ts';
import { day } from '../testing/sketch.ts';
import { attractivenessOf } from './attractiveness.ts';
import { boxOf } from './boxes.ts';
import { capacity } from './capacity.ts';
import { heatMap } from './heat-map.ts';
import { type MovingMeasure, movement, readingOf } from './movement.ts';
import { overclaim } from './overclaim.ts';
import { FIGURES, pareto } from './pareto.ts';
import type { PictureAccount } from './picture-account.ts';
import { portfolioFacts } from './portfolio-facts.ts';
import { positioning } from './positioning.ts';
import { relationshipStrength } from './relationship-strength.ts';

const TODAY = day('2026-11-23');
const ACCOUNTS = 200;
const settings = DEFAULT_PORTFOLIO_SETTINGS;
const { accounts } = demoPortfolio({ accounts: ACCOUNTS, seed: 7, today: TODAY });
const members = ['u1', 'u2', 'u3'].map((user) => ({ user, name: user }));
const { round, agreed } = demoRound({
  ...{ seed: 7, today: TODAY, members },
  accounts: accounts.map(({ id, file }) => ({ id, name: file.account.name })),
});
const RANKS: readonly (Stage | null)[] = ['exploratory', 'basic', 'co-operative', 'interdependent', 'integrated'];

/** As the server makes a row of it. */
const rowOf = (
  { id, file, profile }: (typeof accounts)[number],
  attractive: ReadonlyMap<string, number>,
): PictureAccount => {
  const network = networkOn(file, TODAY, { today: TODAY });
  const measures = measure(network);
  return {
    ...{ id, name: file.account.name, profile },
    ...{ threads: measures.threads, functionCoverage: measures.functionCoverage, diamondIndex: measures.diamondIndex },
    facts: portfolioFacts({ network, measures, open: [] }),
    status: profile.statuses.findLast(({ from }) => from <= TODAY)?.status ?? null,
    attractiveness: attractive.get(id) ?? null,
  };
};

/** What a file plainly says: who is there with which post, and who meets whom how well. */
const readPlainly = (file: AccountFile, on: Day) => {
  const people = file.people
    .filter(({ from, until }) => (from === null || from <= on) && (until === null || on < until))
    .map((person) => {
      const posts = person.posts.filter(({ from }) => from === null || from <= on);
      return { ...person, post: posts.at(-1) ?? person.posts[0] ?? null };
    });
  const byId = new Map(people.map((person) => [person.id, person]));
  const lines = file.contacts.flatMap((contact) => {
    const [ours, theirs] = [byId.get(contact.supplier), byId.get(contact.customer)];
    if (!ours || !theirs || [ours, theirs].some(({ status }) => status !== 'active')) return [];
    if (contact.until !== null && contact.until <= on) return [];
    const strength = contact.strengths.filter(({ from }) => from === null || from <= on).at(-1)?.value ?? 0;
    return [{ ours, theirs, strength }];
  });
  return { people, lines };
};

describe('the pictures of the invented portfolio', () => {
  let rows: PictureAccount[] = [];
  beforeAll(() => {
    const attractive = attractivenessOf([round], agreed);
    rows = accounts.map((account) => rowOf(account, attractive));
  });
  const rowBy = (id: string) => rows.find((row) => row.id === id)!;

  it('[PP10] the heat map: who stands in a function, and whether the KAM alone reaches it', () => {
    const map = heatMap(rows, 'functions', null);
    expect(map.rows).toHaveLength(ACCOUNTS);
    for (const { id, file } of accounts) {
      const { people, lines } = readPlainly(file, TODAY);
      const row = map.rows.find((one) => one.id === id)!;
      for (const [index, column] of map.columns.entries()) {
        const fn = file.functions.find((one) => one.id === column.id);
        const cell = row.cells[index]!;
        if (!fn) {
          expect(cell).toBeNull();
          continue;
        }
        const there = people.filter(({ side, post }) => side === 'customer' && post?.function === fn.id && !post.tip);
        const into = lines.filter(({ theirs, strength }) => strength >= 2 && there.some((one) => one.id === theirs.id));
        const direct = into.filter(({ ours }) => !ours.post?.tip);
        const state =
          there.length === 0 ? 'no-post' : direct.length > 0 ? 'reached' : into.length > 0 ? 'only-kam' : 'nobody';
        expect([id, fn.id, cell.state, cell.people]).toEqual([id, fn.id, state, there.length]);
        if (state === 'reached') expect(cell.strength).toBe(Math.max(...into.map(({ strength }) => strength)));
      }
    }
  });

  it('[PP10] the claims: the last claimed stage of each, and how far it is beyond what is supported', () => {
    const claims = overclaim(rows);
    for (const { id, file } of accounts) {
      const said = file.inside.stages.filter(({ view, date }) => view === 'claimed' && date <= TODAY);
      const latest = said.reduce<(typeof said)[number] | null>((a, b) => (a && a.date > b.date ? a : b), null);
      const supported = supportedStage(networkOn(file, TODAY, { today: TODAY })).stage;
      const [high, low] = [RANKS.indexOf(latest?.stage ?? null), RANKS.indexOf(supported)];
      const claim = claims.find((one) => one.id === id)!;
      expect([id, claim.claimed, claim.over]).toEqual([
        id,
        latest?.stage ?? null,
        high < 0 ? 0 : Math.max(0, high - low),
      ]);
    }
    expect(claims.filter(({ over }) => over > 0).length).toBeGreaterThan(10);
  });

  it('[PP10] the four boxes: the mean of what was agreed on, and of what is known of the relationship', () => {
    const boxes = new Map<string | null, number>();
    for (const { id, file } of accounts) {
      const measures = measure(networkOn(file, TODAY, { today: TODAY }));
      const row = rowBy(id);
      const scores = agreed.find(({ account }) => account === id)?.scores;
      const weight = round.criteria.reduce((sum, one) => sum + one.weight, 0);
      const mean = scores && round.criteria.reduce((sum, one) => sum + one.weight * scores[one.id]!, 0) / weight;
      if (mean === undefined) expect(row.attractiveness).toBeNull();
      else expect(row.attractiveness).toBeCloseTo(mean, 9);
      const ranks = [row.facts?.stages.supported, row.facts?.stages.customer].flatMap((stage) =>
        stage ? [stage === 'uncoupling' ? 0 : RANKS.indexOf(stage) / 4] : [],
      );
      const known = [
        ...[measures.diamondIndex, measures.functionCoverage, measures.freshness].filter((one) => one !== null),
        ...(ranks.length > 0 ? [Math.min(...ranks)] : []),
      ];
      const share = known.reduce((sum, one) => sum + one, 0) / known.length;
      const strength = known.length === 0 ? null : 1 + 9 * (measures.threads <= 1 ? Math.min(share, 0.25) : share);
      if (strength === null) expect(relationshipStrength(row)).toBeNull();
      else expect(relationshipStrength(row)).toBeCloseTo(strength, 9);
      const box =
        mean === undefined || strength === null
          ? null
          : ['opportunistic', 'maintain', 'develop', 'key'][2 * Number(mean >= 5.5) + Number(strength >= 5.5)]!;
      const found = boxOf({ attractiveness: row.attractiveness, strength: relationshipStrength(row) }, settings);
      // on the very threshold the last digit of a sum may fall either way
      if (Math.abs((strength ?? 0) - 5.5) > 1e-9 && Math.abs((mean ?? 0) - 5.5) > 1e-9)
        expect([id, found]).toEqual([id, box]);
      boxes.set(found, (boxes.get(found) ?? 0) + 1);
    }
    expect(boxes.size).toBe(5);
  });

  it('[PP10] the positions: spend by volume and the mean of the ratings, category by category', () => {
    const all = positioning(rows, settings);
    for (const { id, profile } of accounts) {
      for (const entry of profile.positions) {
        const found = all.find((one) => one.account === id && one.entry === entry.id)!;
        const ratings = Object.values(entry.significance);
        if (entry.spend === null || !entry.volume) expect(found.share).toBeNull();
        else expect(found.share).toBeCloseTo(Math.min(1, entry.spend / entry.volume), 9);
        if (ratings.length === 0) expect(found.significance).toBeNull();
        else expect(found.significance).toBeCloseTo(ratings.reduce((a, b) => a + b, 0) / ratings.length, 9);
        if (found.share === null || found.significance === null) continue;
        const names = ['easy', 'profit', 'security', 'partner'];
        expect(found.position).toBe(names[2 * Number(found.significance >= 3) + Number(found.share >= 0.5)]);
      }
    }
  });

  it('[PP10] Pareto: so many of the largest are needed for 80 % of each figure', () => {
    for (const figure of FIGURES) {
      const { entries, vital, unknown, earned } = pareto(rows, figure);
      const values = accounts
        .flatMap(({ profile }) => (profile[figure] === null ? [] : profile[figure] + 0))
        .sort((a, b) => b - a);
      expect(entries.map(({ value }) => value)).toEqual(values);
      expect(unknown).toHaveLength(ACCOUNTS - values.length);
      const whole = values.filter((value) => value > 0).reduce((a, b) => a + b, 0);
      expect(earned).toBeCloseTo(whole, 3);
      let [needed, sum] = [0, 0];
      while (sum < 0.8 * whole - 1e-6) sum += values[needed++]!;
      const asMuch = values.filter((value) => value >= values[needed - 1]!).length;
      expect(vital).toBe(asMuch);
    }
  });

  it('[PP10] capacity: the key accounts on whose maps a KAM stands at the tip', () => {
    const { kams, keyAccounts, withoutKam } = capacity(rows, settings.capacity);
    const led = new Map<string, string[]>();
    let [keys, alone] = [0, 0];
    for (const { id, file, profile } of accounts) {
      const isKey = profile.statuses.filter(({ from }) => from <= TODAY).at(-1)?.status === 'key';
      if (!isKey) continue;
      keys += 1;
      const leads = readPlainly(file, TODAY).people.filter(
        ({ side, post, status }) => side === 'supplier' && post?.tip && status === 'active',
      );
      if (leads.length === 0) alone += 1;
      for (const { email } of leads) led.set(`mail:${email}`, [...(led.get(`mail:${email}`) ?? []), id]);
    }
    expect([keyAccounts, withoutKam.length]).toEqual([keys, alone]);
    for (const { kam, key, over } of kams) {
      expect([kam, key.toSorted()]).toEqual([kam, (led.get(kam) ?? []).toSorted()]);
      expect(over).toBe(Math.max(0, key.length - 5));
    }
    expect(kams.filter(({ key }) => key.length > 0)).toHaveLength(led.size);
  });

  it('[PP10] movement: what the map says of the ends of both months, in every measure that can be chosen', () => {
    const [from, until] = [day('2025-12-31'), day('2026-08-31')];
    const days = { from, until: addDays(until, 9) };
    const moved = (...measures: MovingMeasure[]) => movement(rows, new Map(), days, measures);
    const both = moved('claimed', 'diamondIndex');
    const single = (['threads', 'diamondIndex', 'functionCoverage'] as const).map(
      (measure) => [measure, moved(measure)] as const,
    );
    for (const { id, file } of accounts) {
      const [before, after] = [from, until].map((on) => measure(networkOn(file, on, { today: TODAY })));
      for (const [name, moves] of single) {
        const move = moves.find((one) => one.id === id)!;
        const [was, is] = [before![name], after![name]];
        expect([id, name, readingOf(move.before, name), readingOf(move.after, name)]).toEqual([id, name, was, is]);
        const by = was === null || is === null ? null : is - was;
        const way = by === null ? null : Math.abs(by) < 1e-9 ? 'still' : by > 0 ? 'up' : 'down';
        expect([id, name, move.by, move.direction]).toEqual([id, name, [by], way]);
      }
      const claimed = [from, until].map((on) => {
        const said = file.inside.stages.filter(({ view, date }) => view === 'claimed' && date <= on);
        return said.reduce<(typeof said)[number] | null>((a, b) => (a && a.date > b.date ? a : b), null)?.stage ?? null;
      });
      const claim = both.find((one) => one.id === id)!;
      expect([id, claim.before?.claimed, claim.after?.claimed]).toEqual([id, ...claimed]);
    }
    for (const [, moves] of [...single, ['both', both] as const]) {
      expect(new Set(moves.map(({ direction }) => direction)).size).toBeGreaterThanOrEqual(3);
      const sizes = moves.map(({ by: [by] }) => Math.round(Math.abs(by ?? -1) * 1e6));
      const known = moves.filter(({ direction }) => direction !== null).length;
      expect(sizes.slice(0, known)).toEqual(sizes.slice(0, known).toSorted((a, b) => b - a));
    }
  });
});
