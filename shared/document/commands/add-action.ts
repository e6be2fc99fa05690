import type { Day } from '../../model/day.ts';
import type { PersonId, RecordId } from '../../model/id.ts';
import type { Command, Edit } from '../edit.ts';
import { sideOf } from '../find.ts';
import { addRecords, exists } from '../records.ts';

/** `id`: made by who sent it, so that it is not made twice; otherwise a fresh one. */
export type AddAction = {
  id?: RecordId;
  text: string;
  owner?: PersonId | null;
  due?: Day | null;
  about?: readonly string[];
};

/** Only our people own actions. */
export const ownerOf = (edit: Edit, owner: PersonId | null): PersonId | null =>
  owner !== null && sideOf(edit, owner) === 'supplier' ? owner : null;

/** An action is about people and lines that are there, each once. */
export const subjectsOf = (edit: Edit, about: readonly string[]): string[] =>
  [...new Set(about)].filter((id) => exists(edit, 'people', id) || exists(edit, 'contacts', id));

/** Something one of us will do by a day. Null when it says nothing. */
export const addAction: Command<AddAction, RecordId | null> = (
  edit,
  { id: given, text, owner = null, due, about = [] },
) => {
  if (text.trim() === '') return null;
  if (given !== undefined && exists(edit, 'actions', given)) return given;
  const id = given ?? (edit.newId() as RecordId);
  addRecords(edit, 'actions', [
    { id, text: text.trim(), owner: ownerOf(edit, owner), due, about: subjectsOf(edit, about) },
  ]);
  return id;
};
