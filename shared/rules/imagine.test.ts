import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../model/account.ts';
import type { Day } from '../model/day.ts';
import type { PersonId } from '../model/id.ts';
import { drawnLines } from './drawn-lines.ts';
import { imagine, isImaginedLine, NOTHING_IMAGINED } from './imagine.ts';
import { measure } from './measures.ts';
import { isWorking, type NetworkOptions, networkOn } from './network.ts';
import { arbitraryNetwork } from './testing/arbitrary-network.ts';
import { nordwind } from './testing/nordwind.ts';

const TODAY = '2026-11-23' as Day;
const measuresOf = (account: Account, options: Partial<NetworkOptions> = {}) =>
  measure(networkOn(account, TODAY, { today: TODAY, ...options }));
const accounts = arbitraryNetwork({ people: 8, functions: 4, lines: 12 });

describe('what is imagined', () => {
  it('[WI7] measures as the contract says of people who are named in `without`', () => {
    fc.assert(
      fc.property(accounts, fc.array(fc.nat(), { maxLength: 3 }), (account, choices) => {
        fc.pre(account.people.length > 0);
        const without = choices.map((choice) => account.people[choice % account.people.length]!.id);
        const imagined = imagine(account, { without, with: [] }, TODAY);
        expect(measuresOf(imagined)).toEqual(measuresOf(account, { without: new Set(without) }));
      }),
    );
  });

  it('[WI7] of a pair is exactly one working line more, whether they have met or not', () => {
    fc.assert(
      fc.property(accounts, fc.nat(), fc.nat(), (account, a, b) => {
        const network = networkOn(account, TODAY, { today: TODAY });
        const inPlace = [...network.people.values()].filter((one) => one.inPlace);
        const ours = inPlace.filter(({ side }) => side === 'supplier');
        const theirs = inPlace.filter(({ side }) => side === 'customer');
        fc.pre(ours.length > 0 && theirs.length > 0);
        const pair = { supplier: ours[a % ours.length]!.id, customer: theirs[b % theirs.length]!.id };
        const met = network.lines.filter((line) => line.supplier === pair.supplier && line.customer === pair.customer);
        fc.pre(!met.some(isWorking));
        const imagined = networkOn(imagine(account, { without: [], with: [pair] }, TODAY), TODAY, { today: TODAY });
        const more = imagined.lines.filter(isWorking).length - network.lines.filter(isWorking).length;
        expect(more).toBe(1);
        expect(measure(imagined).threads).toBeGreaterThanOrEqual(measure(network).threads);
      }),
    );
  });

  it('[WI7] is drawn: who left stands vacant with his lines in the air, who meets has a line', () => {
    const [tb, tv] = ['tb', 'tv'] as PersonId[] as [PersonId, PersonId];
    const pair = { supplier: tv, customer: nordwind.people.find((one) => one.name === 'Lena Farkas')!.id };
    const account = imagine(nordwind, { without: [tb], with: [pair] }, TODAY);
    expect(account.people.find(({ id }) => id === tb)).toMatchObject({ status: 'vacant', from: null });
    const lines = drawnLines(account, TODAY, { today: TODAY });
    expect(lines.find(({ supplier }) => supplier === tb)?.orphaned).toEqual(['supplier']);
    expect(lines.filter(({ id }) => isImaginedLine(id))).toMatchObject([{ ...pair, working: true, stale: null }]);
  });

  it('[WI7] who left has no plans, long due ones neither', () => {
    const [ours, theirs] = ['ob', 'cw'] as PersonId[] as [PersonId, PersonId];
    const old = { id: 'old', supplier: ours, customer: theirs, from: '2026-01-01', value: 2, owner: ours } as never;
    const plans = [...nordwind.inside.plannedContacts, old];
    const account = { ...nordwind, inside: { ...nordwind.inside, plannedContacts: plans } };
    const lines = drawnLines(imagine(account, { without: [ours], with: [] }, TODAY), TODAY, { today: TODAY });
    expect(lines.filter(({ kind, supplier }) => kind === 'planned' && supplier === ours)).toEqual([]);
    expect(lines.some(({ kind }) => kind === 'planned')).toBe(true);
  });

  it('[WI7] of nothing is the very same account', () => {
    expect(imagine(nordwind, NOTHING_IMAGINED, TODAY)).toBe(nordwind);
  });
});
