import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AccountFile } from '../shared/model/account-file.ts';
import { EXAMPLES, EXAMPLES_FOLDER, written } from './make-examples.ts';

const read = (name: string): string => readFileSync(`${EXAMPLES_FOLDER}${name}.json`, 'utf8');

describe('examples', () => {
  it('[M23] the shipped files are those that the script writes', () => {
    expect(readdirSync(EXAMPLES_FOLDER).sort()).toEqual(
      Object.keys(EXAMPLES)
        .map((name) => `${name}.json`)
        .sort(),
    );
    for (const [name, file] of Object.entries(EXAMPLES)) expect(read(name)).toBe(written(file));
  });

  it.each(Object.keys(EXAMPLES))('[M23] %s is an account file in which every reference leads somewhere', (name) => {
    const file = AccountFile.parse(JSON.parse(read(name)));
    const ids = (records: readonly { id: string }[]) => new Set<string | null>([null, ...records.map(({ id }) => id)]);
    const people = ids(file.people);
    const contacts = ids(file.contacts);
    const { inside } = file;
    const named = [
      ...file.contacts.flatMap(({ supplier, customer }) => [supplier, customer]),
      ...[...file.links, ...inside.influences].flatMap(({ from, to }) => [from, to]),
      ...inside.plannedContacts.flatMap(({ supplier, customer, owner }) => [supplier, customer, owner]),
      ...[...inside.judgements, ...inside.needs, ...inside.personNotes].map(({ person }) => person),
      ...inside.decisions.flatMap(({ roles }) => roles.map(({ person }) => person)),
      ...[...inside.actions, ...inside.contactPlans].map(({ owner }) => owner),
    ];
    expect(named.filter((id) => !people.has(id))).toEqual([]);
    expect(inside.contactPlans.filter(({ contact }) => !contacts.has(contact))).toEqual([]);
    const posts = file.people.flatMap((person) => person.posts);
    expect(posts.filter((post) => !ids(file.functions).has(post.function))).toEqual([]);
    expect(posts.filter((post) => !ids(file.levels).has(post.level))).toEqual([]);
    expect(posts.filter((post) => !ids(file.units).has(post.unit))).toEqual([]);
  });
});
