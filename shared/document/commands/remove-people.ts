import type { PersonId } from '../../model/id.ts';
import type { Command, Edit } from '../edit.ts';
import { removeEntry } from '../entries.ts';
import { removeRecord, setFields } from '../records.ts';
import { rolesOf } from './nested-lists.ts';
import { removeLines } from './remove-contacts.ts';

export type RemovePeople = { ids: readonly PersonId[] };

/** Removes people and everything that says something of them: lines, links, judgements, plans. One undo brings all back. */
export const removePeople: Command<RemovePeople, void> = (edit, { ids }) => {
  const gone = new Set(ids);
  const lines = edit.account.contacts.filter((line) => gone.has(line.supplier) || gone.has(line.customer));
  removeLines(
    edit,
    lines.map((line) => line.id),
    gone,
  );
  for (const link of edit.account.links) {
    if (gone.has(link.from) || gone.has(link.to)) removeRecord(edit, 'links', link.id);
  }
  for (const id of gone) removeRecord(edit, 'people', id);
  removeInside(edit, gone);
};

const removeInside = (edit: Edit, gone: ReadonlySet<PersonId>): void => {
  const { inside } = edit.account;
  for (const decision of inside.decisions) {
    for (const role of decision.roles) {
      if (gone.has(role.person)) {
        removeEntry(edit, rolesOf(decision.id), role.id);
      }
    }
  }
  for (const collection of ['judgements', 'needs', 'personNotes'] as const) {
    for (const record of inside[collection]) {
      if (gone.has(record.person)) removeRecord(edit, collection, record.id);
    }
  }
  for (const influence of inside.influences) {
    if (gone.has(influence.from) || gone.has(influence.to)) removeRecord(edit, 'influences', influence.id);
  }
  for (const planned of inside.plannedContacts) {
    if (gone.has(planned.supplier) || gone.has(planned.customer)) removeRecord(edit, 'plannedContacts', planned.id);
  }
  for (const collection of ['contactPlans', 'plannedContacts', 'actions'] as const) {
    for (const { id, owner } of inside[collection]) {
      if (owner !== null && gone.has(owner)) setFields(edit, collection, id, { owner: null });
    }
  }
};
