import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AccountFile } from '../../model/account-file.ts';
import type { PersonId } from '../../model/id.ts';
import { smallFile } from '../../testing/small-file.ts';
import { identifiersOf } from './identifiers.ts';
import { createRedact, REDACTED } from './redact.ts';
import { traceOf } from './trace.ts';

const account = AccountFile.parse({
  ...smallFile,
  inside: {
    ...smallFile.inside,
    accepted: [
      { id: 'x1', finding: 'stale-line:c1', reason: 'On leave' },
      { id: 'x2', finding: 'single-threaded', reason: 'New' },
    ],
  },
  talk: {
    comments: [
      ...smallFile.talk.comments,
      { id: 'o3', about: 'c1', author: 'Ann', at: '2026-11-02T09:00:00Z', text: 'Call him' },
      { id: 'o4', about: null, replyTo: 'o3', author: 'Ben', at: '2026-11-02T09:01:00Z', text: 'Done' },
      { id: 'o5', about: 'stale-line:c1', author: 'Ben', at: '2026-11-02T09:02:00Z', text: 'Stale' },
      { id: 'o6', about: 'p2', author: 'Ben', at: '2026-11-02T09:03:00Z', text: 'Another' },
    ],
  },
});
const ids = (records: readonly { id: string }[] | undefined) => records?.map(({ id }) => id);
const named = (name: string, more: object = {}) => ({
  name,
  email: null,
  phone: null,
  url: null,
  externalIds: {},
  ...more,
});

describe('everything about one person', () => {
  it('[E1] is what his lines, plans, judgements and comments say, and what was found of them', () => {
    const trace = traceOf(account, 'p1' as PersonId);
    expect(Object.fromEntries(Object.entries(trace).map(([list, records]) => [list, ids(records)]))).toEqual({
      people: ['p1'],
      contacts: ['c1'],
      links: ['l1'],
      contactPlans: ['k1'],
      plannedContacts: ['q1'],
      influences: ['i1'],
      judgements: ['j1'],
      decisions: ['d1'],
      needs: ['w1'],
      personNotes: ['b1'],
      actions: ['a1'],
      accepted: ['x1'],
      comments: ['o1', 'o2', 'o3', 'o4', 'o5'],
    });
    expect(ids(trace.decisions?.[0]?.roles)).toEqual(['r1']);
  });

  it('[E1] of somebody of ours includes the actions that he owns', () => {
    expect(ids(traceOf(account, 'p4' as PersonId).actions)).toEqual(['a1']);
    expect(traceOf(account, 'nobody' as PersonId)).toEqual({});
  });
});

describe('the words by which somebody is known', () => {
  it('[E4] are name and addresses, without those that another person shares', () => {
    const jo = named('Jo Meier', { email: 'jo@x.example', phone: '+49 5', externalIds: { crm: '003XYZ', old: '7' } });
    expect(identifiersOf(jo)).toEqual(['Jo Meier', 'jo@x.example', '+49 5', '003XYZ']);
    const others = [named('jo  meier'), named('Kim', { phone: '+49 5' })];
    expect(identifiersOf(jo, others)).toEqual(['jo@x.example', '003XYZ']);
  });

  it('[E4] are found whole, in any capitals and spacing, and nowhere else', () => {
    const redact = createRedact(['Jo Meier', 'Jo Meier-Lang', 'c++ (x)']);
    expect(redact('JO  MEIER and Jo\nMeier’s desk')).toBe(`${REDACTED} and ${REDACTED}’s desk`);
    expect(redact('Jo Meier-Lang')).toBe(REDACTED);
    expect(redact('Jo Meiers, Banjo Meier, Jo')).toBe('Jo Meiers, Banjo Meier, Jo');
    expect(redact('uses C++ (X).')).toBe(`uses ${REDACTED}.`);
    expect(createRedact([])('Jo Meier')).toBe('Jo Meier');
  });

  it('[E4] never remain in a text, whatever they are made of', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4, maxLength: 12, unit: 'grapheme' }), (word) => {
        fc.pre(word.trim().length >= 4);
        const redact = createRedact([word]);
        const text = `a, ${word.trim()}, b`;
        expect(redact(text)).toBe(`a, ${REDACTED}, b`);
        expect(redact(redact(text))).toBe(redact(text));
      }),
    );
  });
});
