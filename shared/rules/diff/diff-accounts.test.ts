import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Account } from '../../model/account.ts';
import { AccountFile } from '../../model/account-file.ts';
import { collectionNames } from '../../model/record.ts';
import { arbitraryAccount } from '../../testing/arbitrary-account.ts';
import { smallFile } from '../../testing/small-file.ts';
import { applyDifferences } from '../testing/apply-differences.ts';
import { diffAccounts, recordsOf } from './diff-accounts.ts';

const small = (): Account => Account.parse(structuredClone(smallFile));
/** The same lists with the records by id: an added record has no place among the others yet. */
const unordered = (account: Account) => {
  const sorted = structuredClone(account) as unknown as Record<string, unknown>;
  for (const collection of collectionNames)
    (recordsOf(sorted as Account, collection) as { id: string }[]).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const list of ['people', 'contacts'] as const)
    for (const record of recordsOf(sorted as Account, list))
      for (const entries of [record.posts, record.strengths, record.touches])
        if (Array.isArray(entries)) entries.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  for (const { roles } of (sorted as Account).inside.decisions) roles.sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted;
};

describe('the difference of two accounts', () => {
  it('[V20] nothing differs between equal accounts', () => {
    fc.assert(
      fc.property(arbitraryAccount({ maxPeople: 12 }), (account) => {
        expect(diffAccounts(account, structuredClone(account))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('[V20] everything is told: the differences carried out on one account give the other', () => {
    fc.assert(
      fc.property(arbitraryAccount({ maxPeople: 8 }), arbitraryAccount({ maxPeople: 8 }), (before, after) => {
        expect(unordered(applyDifferences(before, diffAccounts(before, after)))).toEqual(unordered(after));
      }),
      { numRuns: 150 },
    );
  });

  it('[V20] every changed field of every list is told, one by one', () => {
    fc.assert(
      fc.property(arbitraryAccount({ maxPeople: 10 }), fc.nat(), fc.nat(), (account, pickList, pickRecord) => {
        const lists = collectionNames.filter((name) => recordsOf(account, name).length > 0);
        if (lists.length === 0) return;
        const collection = lists[pickList % lists.length]!;
        const at = pickRecord % recordsOf(account, collection).length;
        for (const key of Object.keys(recordsOf(account, collection)[at]!)) {
          if (key === 'id') continue;
          const changed = structuredClone(account);
          const record = recordsOf(changed, collection)[at]!;
          const value = record[key];
          if (Array.isArray(value) ? value.length === 0 : typeof value === 'object' && value !== null) continue;
          record[key] = Array.isArray(value) ? value.slice(1) : `${value}, changed`;
          const told = diffAccounts(account, changed);
          expect(told.length, `${collection}.${key}`).toBeGreaterThan(0);
          expect(told.every((one) => one.path[0] === collection && one.path[1] === record.id)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('[V21] tells what held before beside a dated entry, a new judgement, and the place of each in the document', () => {
    const before = small();
    const after = small();
    after.contacts[0]!.strengths.push({ from: '2026-11-01' as never, value: 3 });
    after.people[0]!.posts[1]!.title = 'Director of logistics';
    after.inside.judgements.push({
      ...before.inside.judgements[0]!,
      id: 'j2' as never,
      date: '2026-11-02' as never,
      stance: 2,
    });
    after.account.name = 'North';
    after.functions.reverse();
    expect(diffAccounts(before, after)).toMatchObject([
      { kind: 'beside', of: 'account', key: 'name', before: 'Nordwind', after: 'North', path: ['meta', 'name'] },
      { kind: 'order', collection: 'functions', after: ['finance', 'logistics'] },
      {
        kind: 'entry-field',
        path: ['people', 'p1', 'posts', '2025-07-01', 'title'],
        before: 'Head of Logistics',
        after: 'Director of logistics',
      },
      { kind: 'entry-added', list: 'strengths', entry: { value: 3 }, was: { from: '2024-03-01', value: 2 } },
      { kind: 'added', collection: 'judgements', layer: 'inside', record: { stance: 2 }, was: { stance: 1 } },
    ]);
    expect(diffAccounts(after, before)).toMatchObject([
      { kind: 'beside' },
      { kind: 'order' },
      { kind: 'entry-field' },
      { kind: 'entry-removed' },
      { kind: 'removed' },
    ]);
  });

  it('[V20] unknown keys are told like all others', () => {
    const before = small();
    const raw = structuredClone(smallFile) as Record<string, unknown>;
    Object.assign(raw, { mood: 'good' });
    Object.assign((raw.people as object[])[0]!, { $nick: 'Jo', shoe: 43 });
    const told = diffAccounts(before, Account.parse(AccountFile.parse(raw)));
    expect(told.filter((one) => one.kind === 'beside').map((one) => one.key)).toContain('mood');
    expect(told.map((one) => one.path.at(-1))).toEqual(expect.arrayContaining(['$$nick', 'shoe']));
  });
});
