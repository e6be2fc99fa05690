import { describe, expect, it } from 'vitest';
import { Account } from '../../model/account.ts';
import type { Day } from '../../model/day.ts';
import { smallFile } from '../../testing/small-file.ts';
import { mapMarks } from './map-marks.ts';

const day = '2026-11-23' as Day;
const parse = (change: (file: typeof smallFile) => void) => {
  const file = structuredClone(smallFile);
  change(file);
  return { account: Account.parse(file), day };
};
const same = parse(() => {});

describe('marks on the map', () => {
  it('[V22] nothing is marked between equal states', () => {
    const { before, after } = mapMarks(
      same,
      parse(() => {}),
    );
    expect([before.people.size, before.lines.size, after.people.size, after.lines.size]).toEqual([0, 0, 0, 0]);
  });

  it('[V22] people and lines that came, went, moved or changed are marked where they stand', () => {
    const later = parse((file) => {
      Object.assign(file.people[0]!.posts[1]!, { function: 'finance' });
      file.people[1]!.name = 'Kim Becker';
      file.people[3] = { ...file.people[3]!, id: 'p9', name: 'New' };
      Object.assign(file.contacts[0]!.strengths[0]!, { value: 4 });
      file.contacts.pop();
    });
    const { before, after } = mapMarks(same, later);
    expect([...before.people]).toEqual([
      ['p1', 'moved'],
      ['p2', 'changed'],
      ['p4', 'removed'],
    ]);
    expect([...after.people]).toEqual([
      ['p1', 'moved'],
      ['p2', 'changed'],
      ['p9', 'added'],
    ]);
    expect([...before.lines]).toEqual([
      ['c1', 'changed'],
      ['c2', 'removed'],
      ['q1', 'removed'],
    ]);
    expect([...after.lines]).toEqual([['c1', 'changed']]);
  });

  it('[V22] each state is taken on its own day', () => {
    const leaves = parse((file) => Object.assign(file.people[1]!, { until: '2026-11-24' }));
    const { before, after } = mapMarks(leaves, { account: leaves.account, day: '2026-11-25' as Day });
    expect(before.people.get('p2' as never)).toBe('removed');
    expect(after.people.size).toBe(0);
  });
});
