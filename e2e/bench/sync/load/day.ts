import * as Y from 'yjs';
import { addPeople } from '../../../../shared/document/commands/add-people.ts';
import { addTouch } from '../../../../shared/document/commands/add-touch.ts';
import { editPerson } from '../../../../shared/document/commands/edit-person.ts';
import { movePeople } from '../../../../shared/document/commands/move-people.ts';
import { removePeople } from '../../../../shared/document/commands/remove-people.ts';
import { setStrength } from '../../../../shared/document/commands/set-strength.ts';
import type { StrengthValue } from '../../../../shared/model/contact.ts';
import type { Day } from '../../../../shared/model/day.ts';
import { Colleague } from './colleague.ts';
import type { Jobs } from './jobs.ts';
import { random } from './random.ts';

/** More than this many edits that are not acknowledged make a person wait. */
const AHEAD = 40;
/** Edits that a person makes before the next one takes over. */
const STREAK = 25;

/** What people do all day, mostly to what is there already; who joins about makes up for who leaves. */
const workOf = (chance: () => number, newId: () => string, today: Day) => {
  const any = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)] as T;
  const context = { newId, today };
  return (colleague: Colleague): void => {
    const { people, contacts, functions, levels } = colleague.account;
    const { id } = any(people);
    const dice = chance();
    if (dice < 0.3) colleague.perform(editPerson, { id, patch: { pos: [dice * 3000, chance() * 900] } }, context);
    else if (dice < 0.45) colleague.perform(editPerson, { id, patch: { name: `Person ${newId()}` } }, context);
    else if (dice < 0.7) {
      const place = { function: any(functions).id, level: any(levels).id };
      colleague.perform(movePeople, { ids: [id], on: today, ...place }, context);
    } else if (dice < 0.92) {
      const value = Math.floor(chance() * 5) as StrengthValue;
      colleague.perform(setStrength, { ids: [any(contacts).id], value, on: today }, context);
    } else if (dice < 0.94) {
      colleague.perform(addTouch, { id: any(contacts).id, date: today, kind: 'meeting' }, context);
    } else if (dice < 0.97) {
      const side = chance() < 0.5 ? 'supplier' : 'customer';
      const person = { side, name: `Person ${newId()}`, function: any(functions).id, level: any(levels).id } as const;
      colleague.perform(addPeople, { people: [{ title: '', unit: null, tip: false, ...person }] }, context);
    } else {
      const loner = people.findLast((person) => !person.id.startsWith('p'));
      if (loner) colleague.perform(removePeople, { ids: [loner.id] }, context);
    }
  };
};

/** One sitting of several people at one account; ends when all of it is acknowledged and everybody has the same. */
export const day = async ({ target, people, edits, today }: Jobs['day']['ask']): Promise<Jobs['day']['answer']> => {
  const seed = Number(today.replaceAll('-', ''));
  const chance = random(seed);
  let serial = 0;
  const work = workOf(chance, () => `w${seed}x${serial++}`, today as Day);
  const team: Colleague[] = [];
  for (let index = 0; index < people; index++) team.push(await Colleague.join(target));
  for (let done = 0; done < edits; done++) {
    const colleague = team[Math.floor(done / STREAK) % people] as Colleague;
    await colleague.until('saved', () => colleague.unsaved <= AHEAD);
    work(colleague);
    if (done % STREAK === STREAK - 1) {
      colleague.rest();
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  for (const colleague of team) await colleague.until('saved', () => colleague.unsaved === 0);
  const last = new Map(team.flatMap(({ doc }) => [[doc.clientID, Y.getState(doc.store, doc.clientID)] as const]));
  const hasAll = ({ doc }: Colleague) => [...last].every(([client, clock]) => Y.getState(doc.store, client) >= clock);
  for (const colleague of team) await colleague.until('in sync', () => hasAll(colleague));
  const document = Y.encodeStateAsUpdate((team[0] as Colleague).doc);
  for (const colleague of team) colleague.leave();
  return { document, freshBytes: freshCopy(document).length };
};

/** The same content as if it had been written today. */
const freshCopy = (document: Uint8Array): Uint8Array => {
  const from = new Y.Doc();
  Y.applyUpdate(from, document);
  const to = new Y.Doc();
  to.transact(() => {
    for (const name of from.share.keys()) {
      const root = to.getMap(name);
      for (const [key, value] of from.getMap(name)) root.set(key, value instanceof Y.Map ? value.clone() : value);
    }
  });
  return Y.encodeStateAsUpdate(to);
};
