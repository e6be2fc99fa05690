import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../model/id.ts';
import { createRedact, REDACTED } from '../../rules/privacy/redact.ts';
import { arbitraryAccount } from '../../testing/arbitrary-account.ts';
import { createReplica, replicaOf } from '../../testing/replicas.ts';
import { smallFile } from '../../testing/small-file.ts';
import type { Command } from '../edit.ts';
import { findTexts, redactTexts } from '../redact-texts.ts';
import { erasePerson } from './erase-person.ts';

const p1 = 'p1' as PersonId;
const filled = () => {
  const replica = createReplica();
  replica.import(smallFile);
  return replica;
};
const takeOut: Command<string[], number> = (edit, words) => redactTexts(edit, createRedact(words)).length;

describe('erasing a person', () => {
  it('[E3] leaves nothing that refers to him, in any account', () => {
    fc.assert(
      fc.property(arbitraryAccount({ maxPeople: 12 }), fc.nat(), (account, choice) => {
        fc.pre(account.people.length > 0);
        const { id } = account.people[choice % account.people.length]!;
        const replica = replicaOf(account);
        replica.do(erasePerson, { id });
        const left = replica.account();
        expect(left.people.map((person) => person.id)).not.toContain(id);
        expect(JSON.stringify(referring(left))).not.toContain(JSON.stringify(id));
      }),
      { numRuns: 60 },
    );
  });

  it('[E3] takes records that need repair with it, and says how much is gone', () => {
    const replica = filled();
    replica.docs.inside.getMap('judgements').set('odd', { person: 'p1', stance: 'warm' });
    replica.docs.map.getMap('people').set('p9', 'not a person');
    expect(replica.do(erasePerson, { id: p1 })).toMatchObject({ people: 1, contacts: 1, judgements: 2, comments: 2 });
    expect(replica.repairs().map(({ id }) => id)).toEqual(['p9']);
    replica.do(erasePerson, { id: 'p9' as PersonId });
    expect(replica.repairs()).toEqual([]);
  });

  it('[E5] a mark takes the place of his name in every text, and others keep what is theirs', () => {
    const replica = createReplica();
    replica.import({
      ...smallFile,
      people: [
        ...smallFile.people,
        {
          id: 'p5',
          side: 'customer',
          name: 'Jo Meier',
          email: 'x@y.example',
          posts: [{ title: 'Deputy of Jo Meier' }],
        },
      ],
      notes: [{ id: 'n1', text: 'Ask jo meier first', pos: [0, 0], later: { deep: ['Jo Meier'] } }],
      inside: { ...smallFile.inside, personNotes: [{ id: 'b2', person: 'p2', text: 'Friend of Jo  Meier' }] },
    });
    expect(findTexts(replica.docs, createRedact(['Jo Meier'])).map(({ id }) => id)).toEqual(['p5', 'n1', 'n1', 'b2']);
    expect(replica.do(takeOut, ['Jo Meier'])).toBe(4);
    const { notes, people, inside } = replica.account();
    expect(notes[0]).toMatchObject({ text: `Ask ${REDACTED} first`, later: { deep: [REDACTED] } });
    expect(inside.personNotes[0]!.text).toBe(`Friend of ${REDACTED}`);
    expect(people.at(-1)).toMatchObject({ name: 'Jo Meier', posts: [{ title: `Deputy of ${REDACTED}` }] });
    expect(findTexts(replica.docs, createRedact(['Jo Meier']))).toEqual([]);
  });
});

/** Every part of an account that may refer to somebody. */
const referring = ({ contacts, links, inside, talk }: ReturnType<ReturnType<typeof createReplica>['account']>) => [
  contacts.map(({ supplier, customer }) => [supplier, customer]),
  links.map(({ from, to }) => [from, to]),
  inside.contactPlans.map(({ owner }) => owner),
  inside.plannedContacts.map(({ supplier, customer, owner }) => [supplier, customer, owner]),
  inside.influences.map(({ from, to }) => [from, to]),
  [...inside.judgements, ...inside.needs, ...inside.personNotes].map(({ person }) => person),
  inside.decisions.map(({ roles }) => roles.map(({ person }) => person)),
  inside.actions.map(({ owner, about }) => [owner, ...about]),
  talk.comments.map(({ about }) => about),
];
