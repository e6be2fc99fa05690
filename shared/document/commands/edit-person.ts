import type { PersonId } from '../../model/id.ts';
import type { Person } from '../../model/person.ts';
import type { Command } from '../edit.ts';
import { setFields } from '../records.ts';

export type EditPerson = {
  id: PersonId;
  patch: Partial<
    Pick<Person, 'name' | 'email' | 'phone' | 'url' | 'location' | 'status' | 'pos' | 'from' | 'until' | 'externalIds'>
  >;
};

/** Corrects what is said of a person; it makes no history. */
export const editPerson: Command<EditPerson, void> = (edit, { id, patch }) => setFields(edit, 'people', id, patch);
