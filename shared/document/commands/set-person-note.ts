import type { PersonId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { personOf } from '../find.ts';
import { addRecords, exists, removeRecord, setFields } from '../records.ts';

export type SetPersonNote = { person: PersonId; text: string };

/** The private note about a person. The first makes it, with the person's id; an empty one removes it. */
export const setPersonNote: Command<SetPersonNote, void> = (edit, { person, text }) => {
  const notes = edit.account.inside.personNotes.filter((other) => other.person === person);
  const [note] = notes;
  if (text.trim() === '') for (const other of notes) removeRecord(edit, 'personNotes', other.id);
  else if (note) setFields(edit, 'personNotes', note.id, { text });
  else if (personOf(edit, person)) {
    const id = exists(edit, 'personNotes', person) ? edit.newId() : person;
    addRecords(edit, 'personNotes', [{ id, person, text }]);
  }
};
