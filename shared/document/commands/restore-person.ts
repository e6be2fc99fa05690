import type { PersonId } from '../../model/id.ts';
import { type Collection, collections } from '../../model/record.ts';
import type { AccountDocs } from '../docs.ts';
import type { Command, Edit } from '../edit.ts';
import { migrate } from '../migrate.ts';
import { readAccount } from '../read.ts';
import { exists } from '../records.ts';
import { restoreTree } from '../restore-tree.ts';
import { treeAt } from '../write.ts';

/** The documents of the version. They are the command's own: an old version is brought forward in them. */
export type RestorePerson = { version: AccountDocs; person: PersonId };

/**
 * Brings one person back as he was in a version, with his lines, links, plans, roles and judgements of then. What came
 * to him since stays, everybody else stays, and a line or link to somebody who is gone now stays away. False when the
 * version does not know him.
 */
export const restorePerson: Command<RestorePerson, boolean> = (edit, { version, person }) => {
  migrate(version);
  const then = readAccount(version).account;
  if (!then.people.some(({ id }) => id === person)) return false;
  const bring = (collection: Collection, ids: readonly string[]) => {
    for (const id of ids) bringRecord(edit, version, collection, id);
  };
  const here = (id: string) => id === person || exists(edit, 'people', id);
  const joins = (a: string, b: string) => (a === person || b === person) && here(a) && here(b);
  const ids = <T extends { id: string }>(records: readonly T[], wanted: (record: T) => boolean) =>
    records.filter(wanted).map((record) => record.id);

  bring('people', [person]);
  const lines = ids(then.contacts, (line) => joins(line.supplier, line.customer));
  bring('contacts', lines);
  bring(
    'links',
    ids(then.links, (link) => joins(link.from, link.to)),
  );
  const { inside } = then;
  bring(
    'contactPlans',
    ids(inside.contactPlans, (plan) => lines.includes(plan.contact)),
  );
  bring(
    'plannedContacts',
    ids(inside.plannedContacts, (plan) => joins(plan.supplier, plan.customer)),
  );
  bring(
    'influences',
    ids(inside.influences, (influence) => joins(influence.from, influence.to)),
  );
  for (const collection of ['judgements', 'needs', 'personNotes'] as const) {
    bring(
      collection,
      inside[collection].filter((record) => record.person === person).map((record) => record.id),
    );
  }
  for (const decision of inside.decisions) {
    const roles = decision.roles.filter((role) => role.person === person);
    if (exists(edit, 'decisions', decision.id))
      for (const role of roles) bringPart(edit, version, 'decisions', [decision.id, 'roles', role.id]);
  }
  return true;
};

const bringRecord = (edit: Edit, version: AccountDocs, collection: Collection, id: string): void =>
  bringPart(edit, version, collection, [id]);

const bringPart = (edit: Edit, version: AccountDocs, collection: Collection, keys: readonly string[]): void => {
  const { layer } = collections[collection];
  const path = [collection, ...keys];
  const wanted = version[layer] && treeAt(version, layer, path);
  if (wanted !== undefined && wanted !== null) {
    restoreTree(edit, { layer, path }, treeAt(edit.docs, layer, path), wanted);
  }
};
