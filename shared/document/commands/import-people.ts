import type { PersonId } from '../../model/id.ts';
import type { ImportPlan, PlannedEnd, PlannedUpdate } from '../../rules/exchange/plan.ts';
import type { Command, Edit } from '../edit.ts';
import { personOf } from '../find.ts';
import { setFields } from '../records.ts';
import { addPeople } from './add-people.ts';
import { editPost } from './edit-post.ts';
import { setManager } from './set-manager.ts';

export type ImportPeople = { plan: ImportPlan };

/** Carries out a plan of imported people in one intent. Returns the people added, in the order of the plan. */
export const importPeople: Command<ImportPeople, PersonId[]> = (edit, { plan }) => {
  const added = addPeople(edit, { people: plan.add.map((entry) => entry.person) });
  for (const update of plan.update) updatePerson(edit, update);

  const idOfRow = new Map(plan.add.map((entry, index) => [entry.row, added[index]!]));
  const idOf = (end: PlannedEnd): PersonId | undefined => ('id' in end ? end.id : idOfRow.get(end.row));
  for (const { from, to } of plan.links) {
    const [person, manager] = [idOf(from), idOf(to)];
    if (person && manager) setManager(edit, { person, manager });
  }
  return added;
};

const updatePerson = (edit: Edit, { id, person, post }: PlannedUpdate): void => {
  const present = personOf(edit, id);
  if (!present) return;
  const externalIds = person.externalIds && { ...present.externalIds, ...person.externalIds };
  setFields(edit, 'people', id, { ...person, ...(externalIds && { externalIds }) });
  editPost(edit, { id, on: edit.today, patch: post });
};
