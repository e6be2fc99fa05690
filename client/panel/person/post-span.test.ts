import { expect, it } from 'vitest';
import { Account } from '../../../shared/model/account.ts';
import type { Day } from '../../../shared/model/day.ts';
import { postSpan } from './post-span.ts';

const spans = (person: Record<string, unknown>, on: string) => {
  const [one] = Account.parse({ people: [{ id: 'a', side: 'customer', name: 'a', ...person } as never] }).people;
  return one!.posts.map((post) => postSpan(one!, post, on as Day));
};

it('[P24] a post is held from the day its holder comes, and to the day he leaves', () => {
  const posts = [{ from: null, title: 'Head of IT' }];
  const comes = { from: '2027-01-08', posts };
  expect(spans(comes, '2026-11-26')).toEqual([{ from: '2027-01-08', state: 'coming' }]);
  expect(spans(comes, '2027-01-08')).toEqual([{ from: '2027-01-08', state: 'now' }]);
  expect(spans({ posts }, '2026-11-26')).toEqual([{ from: null, state: 'now' }]);
  expect(spans({ until: '2026-01-01', posts }, '2026-11-26')).toEqual([{ from: null, state: null }]);
});

it('[P24] of several posts the one of the day is held now', () => {
  const posts = [
    { from: null, title: 'Buyer' },
    { from: '2026-06-01', title: 'Head of buying' },
    { from: '2027-06-01', title: 'COO' },
  ];
  expect(spans({ from: '2025-01-01', posts }, '2026-11-26')).toEqual([
    { from: '2025-01-01', state: null },
    { from: '2026-06-01', state: 'now' },
    { from: '2027-06-01', state: 'coming' },
  ]);
});
