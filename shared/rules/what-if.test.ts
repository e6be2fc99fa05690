import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedThreads, lossRisk, lossRiskOverYear } from './loss-risk.ts';
import { measure } from './measures.ts';
import { networkOn } from './network.ts';
import { arbitraryHistory } from './testing/arbitrary-history.ts';
import { nordwind } from './testing/nordwind.ts';
import { type ReferencePicture, referencePictures } from './testing/reference-pictures.ts';
import { day, kam, line, mainContact, ours, personId, sketch, TODAY, theirs } from './testing/sketch.ts';
import { whatIf } from './what-if.ts';

const leaving = (...ids: string[]) => new Set(ids.map(personId));

describe('what if', () => {
  it('[WI1] is the map of the day without those people', () => {
    const cases = arbitraryHistory({ people: 24, functions: 4, lines: 40, atLeast: 6 });
    fc.assert(
      fc.property(cases, fc.uniqueArray(fc.nat(23), { minLength: 1, maxLength: 3 }), (account, indices) => {
        const without = leaving(...indices.map((index) => `p${index}`));
        const network = networkOn(account, TODAY, { today: TODAY });
        const alone = networkOn(account, TODAY, { today: TODAY, without });
        const { before, after, network: staying, threadsLost } = whatIf(network, without);
        expect(staying).toEqual(alone);
        expect([before, after]).toEqual([measure(network), measure(alone)]);
        expect(threadsLost).toBe(before.threads - after.threads);
      }),
      { numRuns: 150 },
    );
  });

  it('[WI2, WI3] names what is lost and who becomes critical', () => {
    const at = (level: string) => ({ post: { level } });
    const account = sketch({
      people: [
        kam(),
        mainContact(),
        ours('a', 'rnd'),
        ours('o', 'it'),
        theirs('b', 'rnd', at('executive')),
        theirs('c', 'it', at('manager')),
        theirs('d', 'board', at('director')),
      ],
      contacts: [
        line('kam', 'mc', 4),
        line('a', 'b', 3),
        line('a', 'c', 2),
        line('o', 'c', 2),
        line('a', 'd', 1),
        line('o', 'mc', 2),
      ],
      inside: { judgements: [{ id: 'j', person: 'b', date: '2026-01-01', influence: 'inner-circle' }] },
    });
    const network = networkOn(account, TODAY, { today: TODAY });
    const found = whatIf(network, leaving('a'));
    expect(found.lines.map(({ id }) => id)).toEqual(['a-b', 'a-c', 'a-d']);
    expect(found).toMatchObject({
      threadsLost: 1,
      functions: ['rnd'],
      levels: ['executive'],
      deciders: ['b'],
      alone: ['b'],
    });
    const both = whatIf(network, leaving('a', 'o'));
    expect(both).toMatchObject({
      threadsLost: 2,
      functions: ['rnd', 'it'],
      levels: ['executive', 'manager'],
      alone: ['b', 'c'],
    });
  });

  it('[WI2] a main contact covers no function and no level, so none is lost with him', () => {
    const account = sketch({
      people: [kam(), mainContact('mc', { post: { function: 'it', level: 'manager' } })],
      contacts: [line('kam', 'mc', 4)],
    });
    const found = whatIf(networkOn(account, TODAY, { today: TODAY }), leaving('kam'));
    expect(found).toMatchObject({ threadsLost: 1, functions: [], levels: [], alone: ['mc'] });
  });

  it('[WI2] who could go yesterday must not go now', () => {
    const account = sketch({
      people: [ours('a', 'it'), ours('b', 'it'), theirs('x', 'it')],
      contacts: [line('a', 'x', 2), line('b', 'x', 2)],
    });
    const { newlyCritical, before } = whatIf(networkOn(account, TODAY, { today: TODAY }), leaving('a'));
    expect(before.criticalPeople).toEqual(['x']);
    expect(newlyCritical).toEqual(['b']);
  });

  it('[WI4] the KAM leaves: three different answers', () => {
    const gone = (picture: ReferencePicture) =>
      whatIf(networkOn(referencePictures[picture], TODAY, { today: TODAY }), leaving('supplier-tip'));
    const [star, bowTie, diamond] = [gone('kam-meets-everybody'), gone('bow-tie'), gone('diamond')];
    expect([star.before.threads, star.after.threads, star.functions.length, star.alone.length]).toEqual([1, 0, 6, 7]);
    expect([bowTie.before.threads, bowTie.after.threads, bowTie.functions.length, bowTie.alone]).toEqual([
      1,
      0,
      0,
      ['customer-tip'],
    ]);
    expect([diamond.before.threads, diamond.after.threads, diamond.functions.length]).toEqual([7, 6, 0]);
    expect([diamond.before.coordination, diamond.after.coordination]).toEqual([1, 0]);
  });

  it('[WI4] Priya Nair leaves Nordwind: IT and Service are lost', () => {
    const found = whatIf(networkOn(nordwind, day('2026-09-08'), { today: TODAY }), leaving('pn'));
    expect(found).toMatchObject({ before: { threads: 8 }, after: { threads: 7 }, functions: ['it', 'service'] });
  });
});

describe('loss risk', () => {
  it('[WI5] is 44, 19, 8, 4 % for one to four threads', () => {
    expect([1, 2, 3, 4].map((threads) => Math.round(lossRisk(threads) * 100))).toEqual([44, 19, 8, 4]);
    expect(lossRisk(0)).toBe(1);
    expect([lossRisk(3, 0), lossRisk(3, 1)]).toEqual([0, 1]);
    expect(lossRisk(1, 0.1)).toBeCloseTo(1 - 0.81);
  });

  it('[WI6] grows over the year, month by month, to the yearly risk', () => {
    const curve = lossRiskOverYear(2);
    expect(curve).toHaveLength(12);
    expect(curve.at(-1)).toBeCloseTo(lossRisk(2));
    expect(curve.every((risk, month) => month === 0 || risk > curve[month - 1]!)).toBe(true);
    expect(curve[5]).toBeCloseTo((1 - 0.75) ** 2);
    expect([expectedThreads(8), expectedThreads(8, 0.25, 2)].map((left) => left.toFixed(2))).toEqual(['4.50', '2.53']);
  });
});
