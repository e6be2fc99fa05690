import { describe, expect, it } from 'vitest';
import type { Day } from '../../model/day.ts';
import type { PersonId, RecordId } from '../../model/id.ts';
import { createReplica, sync } from '../../testing/replicas.ts';
import { smallFile } from '../../testing/small-file.ts';
import { acceptFinding } from './accept-finding.ts';
import { addDecision } from './add-decision.ts';
import { addInfluence } from './add-influence.ts';
import { addNeed } from './add-need.ts';
import { editInfluence } from './edit-influence.ts';
import { editJudgement } from './edit-judgement.ts';
import { editNeed } from './edit-need.ts';
import { editRole } from './edit-role.ts';
import { giveRole } from './give-role.ts';
import { judge } from './judge.ts';
import { removeAccepted } from './remove-accepted.ts';
import { removeDecision } from './remove-decision.ts';
import { removeInfluence } from './remove-influence.ts';
import { removeJudgement } from './remove-judgement.ts';
import { removeNeed } from './remove-need.ts';
import { renameDecision } from './rename-decision.ts';
import { setPersonNote } from './set-person-note.ts';
import { takeRole } from './take-role.ts';

const [p1, p2, p3] = ['p1', 'p2', 'p3'] as PersonId[] as [PersonId, PersonId, PersonId];
const [d1, j1, r1, w1] = ['d1', 'j1', 'r1', 'w1'] as RecordId[] as [RecordId, RecordId, RecordId, RecordId];
const day = (text: string) => text as Day;

const filled = (name = 'a') => {
  const replica = createReplica(name);
  replica.import(smallFile);
  return { ...replica, inside: () => replica.account().inside };
};

describe('judgements', () => {
  it('[D80] a new day keeps the scales of the latest before; certainty and source begin anew', () => {
    const { inside, ...replica } = filled();
    const patch = { influence: 'inner-circle', certainty: 'confirmed', source: 'Lunch' } as const;
    replica.do(judge, { person: p1, on: day('2026-10-05'), patch });
    replica.do(judge, { person: p1, on: day('2026-11-01'), patch: { stance: -2 } });
    replica.do(judge, { person: p1, on: day('2026-10-20'), patch: { adaptability: 'laggard' } });
    const said = inside().judgements.map(({ date, stance, influence, certainty, source }) => [
      date,
      stance,
      influence,
      certainty,
      source,
    ]);
    expect(said).toEqual([
      ['2026-10-01', 1, null, 'assumed', ''],
      ['2026-10-05', 1, 'inner-circle', 'confirmed', 'Lunch'],
      ['2026-11-01', -2, 'inner-circle', 'assumed', ''],
      ['2026-10-20', 1, 'inner-circle', 'assumed', ''],
    ]);
  });

  it('[D80] the same day is corrected; our people are not judged', () => {
    const { inside, ...replica } = filled();
    expect(replica.do(judge, { person: p1, on: day('2026-10-01'), patch: { stance: 2 } })).toBe(j1);
    replica.do(judge, { person: p1, on: day('2026-10-01'), patch: { influence: 'outside' } });
    expect(inside().judgements).toMatchObject([{ id: j1, stance: 2, influence: 'outside' }]);
    expect(replica.do(judge, { person: p3, on: day('2026-10-01'), patch: { stance: 2 } })).toBeNull();
    expect(inside().judgements).toHaveLength(1);
  });

  it('[D81] a judgement is corrected, moved onto another day and removed', () => {
    const { inside, ...replica } = filled();
    const id = replica.do(judge, { person: p1, on: day('2026-11-01'), patch: { stance: 0 } })!;
    replica.do(judge, { person: p2, on: day('2026-10-01'), patch: { stance: 0 } });
    replica.do(editJudgement, { id, patch: { date: day('2026-10-01'), certainty: 'confirmed' } });
    expect(inside().judgements).toMatchObject([
      { id, date: '2026-10-01', stance: 0, certainty: 'confirmed' },
      { person: p2, date: '2026-10-01' },
    ]);
    replica.do(removeJudgement, { id });
    expect(inside().judgements).toMatchObject([{ person: p2 }]);
  });

  it('[D81] two who judge one person on one day at once make one judgement', () => {
    const [a, b] = [filled('a'), filled('b')];
    sync(a, b);
    for (const replica of [a, b]) replica.do(judge, { person: p2, on: day('2026-11-01'), patch: { stance: 1 } });
    sync(a, b);
    expect(a.inside().judgements.filter((judgement) => judgement.person === p2)).toHaveLength(1);
  });
});

describe('decisions', () => {
  it('[D82] are added once per name, renamed and removed with their roles', () => {
    const { inside, ...replica } = filled();
    const id = replica.do(addDecision, { name: ' Cold store ' })!;
    expect(replica.do(addDecision, { name: 'cold STORE' })).toBe(id);
    expect(replica.do(addDecision, { name: '  ' })).toBeNull();
    replica.do(renameDecision, { id, name: 'Cold store 2026' });
    replica.do(renameDecision, { id: d1, name: ' ' });
    expect(inside().decisions.map((decision) => decision.name)).toEqual(['Renewal', 'Cold store 2026']);
    replica.do(removeDecision, { id: d1 });
    expect(inside().decisions).toMatchObject([{ id, roles: [] }]);
  });

  it('[D83] roles: several per person and per role, each pair once, edited and taken', () => {
    const { inside, ...replica } = filled();
    const roles = () => inside().decisions[0]!.roles.map(({ person, role }) => `${person} ${role}`);
    expect(replica.do(giveRole, { decision: d1, person: p1, role: 'decider' })).toBe(r1);
    const user = replica.do(giveRole, { decision: d1, person: p1, role: 'user', certainty: 'confirmed' })!;
    replica.do(giveRole, { decision: d1, person: p2, role: 'user' });
    expect(replica.do(giveRole, { decision: d1, person: p3, role: 'user' })).toBeNull();
    expect(roles()).toEqual(['p1 decider', 'p2 buyer', 'p1 user', 'p2 user']);
    replica.do(editRole, { decision: d1, id: user, patch: { role: 'gatekeeper' } });
    expect(replica.do(giveRole, { decision: d1, person: p1, role: 'user' })).not.toBe(user);
    replica.do(editRole, { decision: d1, id: user, patch: { role: 'user' } });
    expect(roles()).toEqual(['p1 decider', 'p2 buyer', 'p2 user', 'p1 user']);
    replica.do(takeRole, { decision: d1, id: r1 });
    expect(roles()).toEqual(['p2 buyer', 'p2 user', 'p1 user']);
  });

  it('[D83] two who give one role at once give one', () => {
    const [a, b] = [filled('a'), filled('b')];
    sync(a, b);
    for (const replica of [a, b]) replica.do(giveRole, { decision: d1, person: p2, role: 'approver' });
    sync(a, b);
    expect(a.inside().decisions[0]!.roles.filter((role) => role.role === 'approver')).toHaveLength(1);
  });
});

describe('needs, notes, influence and accepted findings', () => {
  it('[D84] needs come and go; a private note is one per person, an empty one none', () => {
    const { inside, ...replica } = filled();
    const id = replica.do(addNeed, { person: p2, kind: 'personal', text: ' A quiet year ' })!;
    expect(replica.do(addNeed, { person: p3, kind: 'known', text: 'x' })).toBeNull();
    expect(replica.do(addNeed, { person: p2, kind: 'known', text: ' ' })).toBeNull();
    replica.do(editNeed, { id, patch: { kind: 'unknown' } });
    replica.do(removeNeed, { id: w1 });
    expect(inside().needs).toMatchObject([{ id, person: p2, kind: 'unknown', text: 'A quiet year' }]);
    replica.do(setPersonNote, { person: p2, text: 'New here' });
    replica.do(setPersonNote, { person: p2, text: 'Here since May' });
    replica.do(setPersonNote, { person: p1, text: '  ' });
    expect(inside().personNotes).toEqual([{ id: p2, person: p2, text: 'Here since May' }]);
  });

  it('[D85] influence has a direction, conflict has none; each once, ended ones stay', () => {
    const { inside, ...replica } = filled();
    expect(replica.do(addInfluence, { from: p2, to: p1, kind: 'influences' })).toBe('i1');
    const back = replica.do(addInfluence, { from: p1, to: p2, kind: 'influences' })!;
    const conflict = replica.do(addInfluence, { from: p1, to: p2, kind: 'conflict', since: day('2026-01-01') });
    expect(replica.do(addInfluence, { from: p2, to: p1, kind: 'conflict' })).toBe(conflict);
    expect(replica.do(addInfluence, { from: p3, to: p1, kind: 'influences' })).toBeNull();
    expect(replica.do(addInfluence, { from: p1, to: p1, kind: 'conflict' })).toBeNull();
    replica.do(editInfluence, { id: back, patch: { until: day('2026-05-01') } });
    expect(replica.do(addInfluence, { from: p1, to: p2, kind: 'influences' })).not.toBe(back);
    expect(inside().influences).toHaveLength(4);
    replica.do(removeInfluence, { id: back });
    expect(inside().influences.map((one) => one.until)).toEqual([null, null, null]);
  });

  it('[D87] a finding is accepted once, with reason and end, and shown again', () => {
    const { inside, ...replica } = filled();
    const finding = 'stale-line:c1';
    const id = replica.do(acceptFinding, { finding, reason: 'Parental leave', until: day('2027-01-31') });
    expect(replica.do(acceptFinding, { finding, reason: 'Longer', until: null })).toBe(id);
    expect(inside().accepted).toEqual([{ id, finding, reason: 'Longer', until: null }]);
    replica.do(removeAccepted, { finding });
    expect(inside().accepted).toEqual([]);
  });

  it('[D88] nothing of it reaches the layers that a guest may read', () => {
    const replica = filled();
    const shared = () => {
      const { inside, ...rest } = replica.account();
      return JSON.stringify(rest);
    };
    const before = shared();
    replica.do(judge, { person: p1, on: day('2026-11-01'), patch: { stance: 2, source: 'secret' } });
    replica.do(giveRole, { decision: d1, person: p2, role: 'approver' });
    replica.do(addDecision, { name: 'secret' });
    replica.do(addNeed, { person: p1, kind: 'known', text: 'secret' });
    replica.do(setPersonNote, { person: p1, text: 'secret' });
    replica.do(addInfluence, { from: p1, to: p2, kind: 'conflict' });
    expect(shared()).toBe(before);
    expect(JSON.stringify(replica.account().inside).split('secret')).toHaveLength(5);
  });
});
