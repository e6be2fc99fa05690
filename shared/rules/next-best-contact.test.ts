import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../model/account.ts';
import type { PersonId } from '../model/id.ts';
import { type Measures, measure } from './measures.ts';
import { isWorking, type Network, networkOn } from './network.ts';
import { nextBestContacts, type Suggestion, suggestPlan, withLine } from './next-best-contact.ts';
import { arbitraryHistory } from './testing/arbitrary-history.ts';
import { nordwind } from './testing/nordwind.ts';
import { referencePictures } from './testing/reference-pictures.ts';
import { day, kam, line, mainContact, ours, sketch, TODAY, theirs } from './testing/sketch.ts';

const on = (account: Account, date: string = TODAY) => networkOn(account, day(date), { today: TODAY });

type Ranked = { pair: string; gain: number[]; supplier: PersonId; customer: PersonId };
const NOISE = 1e-9;

const gains = (before: Measures, after: Measures): number[] =>
  [
    after.threads - before.threads,
    (after.functionCoverage ?? 0) - (before.functionCoverage ?? 0),
    (after.decisionReach ?? 0) - (before.decisionReach ?? 0),
    (after.diamondIndex ?? 0) - (before.diamondIndex ?? 0),
  ].map((gain) => (gain < NOISE ? 0 : gain));

/** Every pair in place not yet in working contact, measured in full; the best first. */
const exhaustive = (network: Network): Ranked[] => {
  const before = measure(network);
  const inPlace = [...network.people.values()].filter((member) => member.inPlace);
  const working = new Set(network.lines.filter(isWorking).map((line) => `${line.supplier} ${line.customer}`));
  const ranked: Ranked[] = [];
  for (const { id: supplier } of inPlace.filter(({ side }) => side === 'supplier')) {
    for (const { id: customer } of inPlace.filter(({ side }) => side === 'customer')) {
      if (working.has(`${supplier} ${customer}`)) continue;
      const gain = gains(before, measure(withLine(network, supplier, customer)));
      ranked.push({ pair: `${supplier} ${customer}`, gain, supplier, customer });
    }
  }
  return ranked.sort((a, b) => {
    const first = a.gain.findIndex((value, index) => Math.abs(value - b.gain[index]!) > NOISE);
    if (first !== -1) return b.gain[first]! - a.gain[first]!;
    const [x, y] = a.supplier === b.supplier ? [a.customer, b.customer] : [a.supplier, b.supplier];
    return x < y ? -1 : 1;
  });
};

const pairs = (suggestions: readonly Suggestion[]) =>
  suggestions.map(({ supplier, customer }) => `${supplier} ${customer}`);

describe('next best contact', () => {
  it('[NB1] the first three are the true optimum by exhaustive search', () => {
    fc.assert(
      fc.property(arbitraryHistory({ people: 24, functions: 5, lines: 30 }), (account) => {
        const network = on(account);
        const best = exhaustive(network).filter(({ gain }) => gain.some((value) => value > 0));
        const found = nextBestContacts(network, 3);
        expect(pairs(found)).toEqual(best.slice(0, 3).map(({ pair }) => pair));
        for (const [index, { gain }] of found.entries()) {
          const said = [gain.threads, gain.functionCoverage, gain.decisionReach, gain.diamondIndex];
          for (const [at, value] of said.entries()) expect(value).toBeCloseTo(best[index]!.gain[at]!, 9);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('[NB1] also with sixty people, and one after the other in a plan', { timeout: 120_000 }, () => {
    const crowded = arbitraryHistory({ people: 60, functions: 8, lines: 70, atLeast: 45 });
    fc.assert(
      fc.property(crowded, (account) => {
        let network = on(account);
        for (const step of suggestPlan(network, 3)) {
          const best = exhaustive(network)[0]!;
          expect(pairs([step])).toEqual([best.pair]);
          network = withLine(network, step.supplier, step.customer);
          expect(step.after).toEqual(measure(network));
        }
        expect(pairs(nextBestContacts(network, 3))).toEqual(
          exhaustive(network)
            .filter(({ gain }) => gain.some((value) => value > 0))
            .slice(0, 3)
            .map(({ pair }) => pair),
        );
      }),
      { numRuns: 12 },
    );
  });

  it('[NB2] explains: threads before and after, the function covered first, the decider reached', () => {
    const account = sketch({
      people: [kam(), mainContact(), ours('a', 'it'), theirs('b', 'it'), theirs('c', 'rnd')],
      contacts: [line('kam', 'mc', 4)],
      inside: { judgements: [{ id: 'j', person: 'c', date: '2026-01-01', influence: 'inner-circle' }] },
    });
    const [first] = nextBestContacts(on(account), 1);
    expect(first).toMatchObject({
      supplier: 'a',
      customer: 'c',
      gain: { threads: 1, functionCoverage: 0.5, decisionReach: 1, diamondIndex: 0.25 },
      covers: 'rnd',
      reaches: 3,
    });
    expect([first?.before.threads, first?.after.threads]).toEqual([1, 2]);
  });

  it('[NB3] a line of strength 1 can be the next; a working one, somebody not in place or no gain cannot', () => {
    const met = sketch({ people: [ours('a', 'it'), theirs('b', 'it')], contacts: [line('a', 'b', 1)] });
    expect(pairs(nextBestContacts(on(met)))).toEqual(['a b']);
    const working = sketch({ people: [ours('a', 'it'), theirs('b', 'it')], contacts: [line('a', 'b', 2)] });
    expect(nextBestContacts(on(working))).toEqual([]);
    const vacant = sketch({ people: [ours('a', 'it'), theirs('b', 'it', { status: 'vacant' })] });
    expect(nextBestContacts(on(vacant))).toEqual([]);
    expect(nextBestContacts(on(sketch({})))).toEqual([]);
    const second = sketch({
      people: [ours('a', 'it'), theirs('b', 'it'), theirs('c', 'it')],
      contacts: [line('a', 'b', 2)],
    });
    expect(nextBestContacts(on(second))).toEqual([]);
  });

  it('[NB4] a plan makes the bow-tie a diamond, and says after each step where it stands', () => {
    const plan = suggestPlan(on(referencePictures['bow-tie']), 10);
    expect(plan.map(({ after }) => after.threads)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(plan.at(-1)?.after).toMatchObject({ threads: 7, functionCoverage: 1, diamondIndex: 0.5 });
    expect(plan.slice(1).map(({ before }, index) => before === plan[index]!.after)).toEqual(Array(5).fill(true));
    expect(suggestPlan(on(referencePictures.diamond), 3)).toEqual([]);
  });

  it('[NB1] Nordwind while it opens', () => {
    const network = on(nordwind, '2025-11-20');
    expect(pairs(nextBestContacts(network))).toEqual(
      exhaustive(network)
        .slice(0, 3)
        .map(({ pair }) => pair),
    );
  });
});
