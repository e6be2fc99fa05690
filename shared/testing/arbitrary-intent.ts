// Random intents for tests of history and of several people at once. A step is plain data, so that a failing programme
// prints and shrinks; what it acts on is picked from the account as it is when the step runs.
import fc from 'fast-check';
import { addAction } from '../document/commands/add-action.ts';
import { addFunction } from '../document/commands/add-function.ts';
import { addInfluence } from '../document/commands/add-influence.ts';
import { addLink } from '../document/commands/add-link.ts';
import { addPeople } from '../document/commands/add-people.ts';
import { addTouch } from '../document/commands/add-touch.ts';
import { connect } from '../document/commands/connect.ts';
import { copyPeople } from '../document/commands/copy-people.ts';
import { editContactPlan } from '../document/commands/edit-contact-plan.ts';
import { editPerson } from '../document/commands/edit-person.ts';
import { editPost } from '../document/commands/edit-post.ts';
import { giveRole } from '../document/commands/give-role.ts';
import { judge } from '../document/commands/judge.ts';
import { leavePerson } from '../document/commands/leave-person.ts';
import { moveFunction } from '../document/commands/move-function.ts';
import { movePeople } from '../document/commands/move-people.ts';
import { planContact } from '../document/commands/plan-contact.ts';
import { promotePerson } from '../document/commands/promote-person.ts';
import { removeContacts } from '../document/commands/remove-contacts.ts';
import { removeFunction } from '../document/commands/remove-function.ts';
import { removePeople } from '../document/commands/remove-people.ts';
import { renameAccount } from '../document/commands/rename-account.ts';
import { setManager } from '../document/commands/set-manager.ts';
import { setPersonNote } from '../document/commands/set-person-note.ts';
import { setStrength } from '../document/commands/set-strength.ts';
import { succeedPerson } from '../document/commands/succeed-person.ts';
import type { StrengthValue } from '../model/contact.ts';
import type { Day } from '../model/day.ts';
import type { RecordId } from '../model/id.ts';
import { Stance } from '../model/judgement.ts';
import { day, text } from './arbitrary-values.ts';
import type { Replica } from './replicas.ts';
import { smallFile } from './small-file.ts';

export type Step = { kind: number; pick: number; other: number; on: Day; text: string };

type Subjects = ReturnType<typeof subjectsOf>;

const pickFrom = <T extends { id: string }>(records: readonly T[], pick: number): T['id'] =>
  records.length === 0 ? 'nobody' : records[pick % records.length]!.id;

const subjectsOf = (replica: Replica, { pick, other }: Step) => {
  const { people, contacts, functions, inside } = replica.account();
  const of = (side: string) => people.filter((person) => person.side === side);
  return {
    person: pickFrom(people, pick),
    colleague: pickFrom(people, other),
    supplier: pickFrom(of('supplier'), pick),
    customer: pickFrom(of('customer'), other),
    contact: pickFrom(contacts, pick),
    otherCustomer: pickFrom(of('customer'), pick),
    decision: pickFrom(inside.decisions, pick) as RecordId,
    lane: pickFrom(functions, pick),
    otherLane: pickFrom(functions, other),
    value: (other % 5) as StrengthValue,
    stance: Stance.parse((other % 5) - 2),
    side: pick % 2 === 0 ? ('supplier' as const) : ('customer' as const),
  };
};

const intents: ((replica: Replica, step: Step, s: Subjects) => unknown)[] = [
  (r, step, s) => r.do(addPeople, { people: [{ side: s.side, name: step.text, function: s.lane }] }),
  (r, step, s) => r.do(editPerson, { id: s.person, patch: { name: step.text, externalIds: { crm: step.text } } }),
  (r, step, s) => r.do(editPost, { id: s.person, on: step.on, patch: { title: step.text } }),
  (r, step, s) => r.do(movePeople, { ids: [s.person, s.colleague], on: step.on, function: s.lane }),
  (r, step, s) => r.do(promotePerson, { id: s.person, on: step.on, post: { title: step.text } }),
  (r, step, s) => r.do(leavePerson, { id: s.person, on: step.on }),
  (r, step, s) => r.do(succeedPerson, { id: s.person, on: step.on, successor: { side: s.side, name: step.text } }),
  (r, step, s) => r.do(succeedPerson, { id: s.person, on: step.on, successor: { existing: s.colleague } }),
  (r, _, s) => r.do(removePeople, { ids: [s.person] }),
  (r, step, s) => r.do(copyPeople, { ids: [s.person, s.colleague], suffix: step.text }),
  (r, step, s) => r.do(connect, { supplier: s.supplier, customer: s.customer, value: s.value, on: step.on }),
  (r, step, s) => r.do(setStrength, { ids: [s.contact], value: s.value, on: step.on }),
  (r, step, s) => r.do(addTouch, { id: s.contact, date: step.on, kind: step.text }),
  (r, _, s) => r.do(removeContacts, { ids: [s.contact] }),
  (r, step, s) =>
    r.do(editContactPlan, {
      contact: s.contact,
      patch: { wanted: s.value, grow: { goal: step.text }, owner: s.person },
    }),
  (r, step, s) => r.do(planContact, { supplier: s.supplier, customer: s.customer, from: step.on, value: s.value }),
  (r, step, s) => r.do(judge, { person: s.customer, on: step.on, patch: { stance: s.stance, source: step.text } }),
  (r, step, s) => r.do(giveRole, { decision: s.decision, person: s.customer, role: step.pick % 2 ? 'user' : 'buyer' }),
  (r, _, s) => r.do(addInfluence, { from: s.customer, to: s.otherCustomer, kind: 'influences' }),
  (r, step, s) => r.do(setPersonNote, { person: s.customer, text: step.text }),
  (r, step, s) => r.do(addAction, { text: step.text, owner: s.supplier, due: step.on, about: [s.customer, s.contact] }),
  (r, _, s) => r.do(setManager, { person: s.person, manager: s.colleague }),
  (r, step, s) => r.do(addLink, { from: s.person, to: s.colleague, kind: 'dotted', since: step.on }),
  (r, step, s) => r.do(addFunction, { name: step.text, after: s.lane }),
  (r, _, s) => r.do(moveFunction, { id: s.lane, before: s.otherLane }),
  (r, _, s) => r.do(removeFunction, { id: s.lane }),
  (r, step) => r.do(renameAccount, { name: step.text }),
  (r) => r.import(smallFile),
];

export const runStep = (replica: Replica, step: Step): void => {
  intents[step.kind % intents.length]!(replica, step, subjectsOf(replica, step));
};

export const arbitraryStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.nat({ max: intents.length - 1 }),
  pick: fc.nat({ max: 20 }),
  other: fc.nat({ max: 20 }),
  on: day.map((value) => value as Day),
  text,
});
