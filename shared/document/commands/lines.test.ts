import { describe, expect, it } from 'vitest';
import type { Day } from '../../model/day.ts';
import type { ContactId, PersonId } from '../../model/id.ts';
import { createReplica, sync } from '../../testing/replicas.ts';
import { smallFile } from '../../testing/small-file.ts';
import { addLink } from './add-link.ts';
import { addTouch } from './add-touch.ts';
import { connect } from './connect.ts';
import { connectAll } from './connect-all.ts';
import { editContactPlan } from './edit-contact-plan.ts';
import { editStrength } from './edit-strength.ts';
import { endContact } from './end-contact.ts';
import { planContact } from './plan-contact.ts';
import { removeContacts } from './remove-contacts.ts';
import { removeLinks } from './remove-links.ts';
import { removePlannedContact } from './remove-planned-contact.ts';
import { removeStrength } from './remove-strength.ts';
import { removeTouch } from './remove-touch.ts';
import { setManager } from './set-manager.ts';
import { setStrength } from './set-strength.ts';

const [p1, p2, p3, p4] = ['p1', 'p2', 'p3', 'p4'] as PersonId[] as [PersonId, PersonId, PersonId, PersonId];
const c1 = 'c1' as ContactId;
const day = (text: string) => text as Day;

const filled = (name = 'a') => {
  const replica = createReplica(name);
  replica.import(smallFile);
  const line = (id: ContactId) => replica.account().contacts.find((other) => other.id === id)!;
  return { ...replica, line };
};

describe('lines', () => {
  it('[D30] connecting draws a line; a pair that has one gets its strength set', () => {
    const { line, ...replica } = filled();
    const id = replica.do(connect, { supplier: p4, customer: p1, value: 1, on: day('2026-05-01') })!;
    expect(line(id)).toMatchObject({ supplier: p4, customer: p1, strengths: [{ from: '2026-05-01', value: 1 }] });
    expect(replica.do(connect, { supplier: p4, customer: p1, value: 3, on: day('2026-06-01') })).toBe(id);
    expect(line(id).strengths.map((entry) => entry.value)).toEqual([1, 3]);
    expect(replica.account().contacts).toHaveLength(3);
  });

  it('[D30] an ended line stays; ends on the wrong side draw nothing', () => {
    const { line, ...replica } = filled();
    replica.do(endContact, { id: c1, until: day('2026-05-01') });
    const id = replica.do(connect, { supplier: p3, customer: p1, value: 2, on: day('2026-05-01') })!;
    expect(id).not.toBe(c1);
    expect(line(c1).until).toBe('2026-05-01');
    expect(replica.do(connect, { supplier: p1, customer: p3, value: 2, on: day('2026-05-01') })).toBeNull();
    const pairs = [
      { supplier: p4, customer: p2 },
      { supplier: p3, customer: p2 },
      { supplier: p3, customer: p4 },
    ];
    expect(replica.do(connectAll, { pairs, value: 2, on: day('2026-05-01') })).toHaveLength(2);
  });

  it('[D31] a strength holds from a day on; the same day is overwritten, the same strength writes nothing', () => {
    const { line, ...replica } = filled();
    replica.do(setStrength, { ids: [c1], value: 3, on: day('2026-05-01') });
    replica.do(setStrength, { ids: [c1], value: 4, on: day('2026-05-01') });
    replica.do(setStrength, { ids: [c1], value: 4, on: day('2026-06-01') });
    expect(line(c1).strengths).toEqual([
      { from: '2024-03-01', value: 2 },
      { from: '2026-05-01', value: 4 },
    ]);
  });

  it('[D31] a dated strength is corrected, moved and removed', () => {
    const { line, ...replica } = filled();
    replica.do(editStrength, { id: c1, from: day('2024-03-01'), patch: { from: null, value: 1 } });
    expect(line(c1).strengths).toEqual([{ from: null, value: 1 }]);
    replica.do(editStrength, { id: c1, from: day('2024-03-01'), patch: { value: 4 } });
    replica.do(removeStrength, { id: c1, from: null });
    expect(line(c1).strengths).toEqual([]);
  });

  it('[D32] touches are added and removed, a line is ended and opened again', () => {
    const { line, ...replica } = filled();
    const touch = replica.do(addTouch, { id: c1, date: day('2026-01-05'), kind: 'call' })!;
    expect(line(c1).touches.map((entry) => entry.id)).toEqual([touch, 't1']);
    replica.do(removeTouch, { id: c1, touch });
    expect(line(c1).touches.map((entry) => entry.id)).toEqual(['t1']);
    replica.do(endContact, { id: c1, until: day('2026-01-05') });
    replica.do(endContact, { id: c1, until: null });
    expect(line(c1).until).toBeNull();
  });

  it('[D28] removed lines take their plans along', () => {
    const replica = filled();
    replica.do(removeContacts, { ids: [c1] });
    const { contacts, inside } = replica.account();
    expect(contacts.map((line) => line.id)).toEqual(['c2']);
    expect(inside.contactPlans).toEqual([]);
    expect(inside.actions[0]!.about).toEqual(['p1', 'p2']);
  });

  it('[D33] the first edit of a plan makes it with the id of the line, later ones edit it', () => {
    const { line, ...replica } = filled();
    const c2 = 'c2' as ContactId;
    replica.do(editContactPlan, { contact: c2, patch: { wanted: 4, grow: { goal: 'Trust' } } });
    replica.do(editContactPlan, { contact: c2, patch: { cadenceDays: 30, grow: { role: 'Sponsor' } } });
    replica.do(editContactPlan, { contact: c1, patch: { owner: null, grow: { workPlan: 'Visit' } } });
    const [first, second] = replica.account().inside.contactPlans;
    expect(first).toMatchObject({ id: 'k1', wanted: 4, owner: null, grow: { goal: 'Trust', workPlan: 'Visit' } });
    expect(second).toMatchObject({ id: c2, wanted: 4, cadenceDays: 30, grow: { goal: 'Trust', role: 'Sponsor' } });
  });

  it('[D33] two who begin one plan at once make one', () => {
    const [a, b] = [filled('a'), filled('b')];
    sync(a, b);
    for (const replica of [a, b]) replica.do(editContactPlan, { contact: 'c2' as ContactId, patch: { wanted: 3 } });
    sync(a, b);
    expect(a.account().inside.contactPlans).toHaveLength(2);
  });

  it('[D33] a planned pair is planned once, and can be given up', () => {
    const replica = filled();
    const plan = (value: 1 | 4) => ({ supplier: p3, customer: p2, from: day('2027-01-01'), value });
    const id = replica.do(planContact, plan(1))!;
    expect(replica.do(planContact, plan(4))).toBe(id);
    expect(replica.account().inside.plannedContacts[1]).toMatchObject({ id, value: 4, owner: null });
    replica.do(removePlannedContact, { id });
    expect(replica.account().inside.plannedContacts).toHaveLength(1);
    expect(replica.do(planContact, { ...plan(1), supplier: p2 })).toBeNull();
  });
});

describe('links', () => {
  it('[D34] join colleagues only, and once', () => {
    const replica = filled();
    const id = replica.do(addLink, { from: p2, to: p1, kind: 'dotted', since: day('2026-01-01') })!;
    expect(replica.do(addLink, { from: p2, to: p1, kind: 'dotted' })).toBe(id);
    expect(replica.do(addLink, { from: p1, to: p3, kind: 'dotted' })).toBeNull();
    expect(replica.do(addLink, { from: p1, to: p1, kind: 'dotted' })).toBeNull();
    const count = replica.account().links.length;
    replica.do(removeLinks, { ids: [id] });
    expect(replica.account().links).toHaveLength(count - 1);
  });

  it('[D34] a link that has ended stays beside the new one', () => {
    const replica = filled();
    replica.import({
      ...smallFile,
      links: [{ id: 'was', from: 'p2', to: 'p1', kind: 'dotted', until: '2020-01-01' }],
    });
    const count = replica.account().links.length;
    expect(replica.do(addLink, { from: p2, to: p1, kind: 'dotted' })).not.toBe('was');
    expect(replica.account().links).toHaveLength(count + 1);
  });

  it('[D34] a new manager replaces the present one; ended reporting lines stay', () => {
    const replica = filled();
    const managers = () => replica.account().links.filter((link) => link.kind === 'reports-to');
    replica.import({
      ...smallFile,
      people: [...smallFile.people, { id: 'p5', side: 'customer', name: 'Boss' }],
      links: [{ id: 'l9', from: 'p1', to: 'p2', kind: 'reports-to', until: '2020-01-01' }],
    });
    const p5 = 'p5' as PersonId;
    replica.do(setManager, { person: p1, manager: p5 });
    replica.do(setManager, { person: p1, manager: p5 });
    replica.do(setManager, { person: p1, manager: p3 });
    expect(managers()).toMatchObject([
      { id: 'l1', from: p1, to: p5, until: null },
      { id: 'l9', to: p2 },
    ]);
    replica.do(setManager, { person: p1, manager: null });
    expect(managers()).toMatchObject([{ id: 'l9' }]);
    replica.do(setManager, { person: p2, manager: p1 });
    expect(managers()).toHaveLength(2);
  });
});
