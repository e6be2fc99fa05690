import type { Day } from '../../model/day.ts';
import type { PersonId, SeatId } from '../../model/id.ts';
import type { Person } from '../../model/person.ts';
import type { Post } from '../../model/post.ts';
import { postOn } from '../../rules/network.ts';
import type { Command, Edit } from '../edit.ts';
import { putEntry } from '../entries.ts';
import { isOpenOn, personOf } from '../find.ts';
import { addRecords, setFields } from '../records.ts';
import { type NewPerson, newPersonRecord } from './add-people.ts';
import { seatOf } from './leave-person.ts';
import { postsOf } from './nested-lists.ts';
import { NO_POST } from './post-fields.ts';

export type SucceedPerson = {
  /** The leaver, or the vacant record. */
  id: PersonId;
  on: Day;
  successor: NewPerson | { existing: PersonId };
};

/**
 * A post gets a new holder on a day: whoever holds it then (the person, or the vacant record after them) ends, and the
 * successor has the same seat and post from then on. Somebody who is on the map already gets the post as a dated one.
 * Returns the successor, null when nobody could succeed.
 */
export const succeedPerson: Command<SucceedPerson, PersonId | null> = (edit, { id, on, successor }) => {
  const person = personOf(edit, id);
  if (!person) return null;
  const existing = 'existing' in successor ? personOf(edit, successor.existing) : null;
  if ('existing' in successor && (!existing || existing.id === id || existing.side !== person.side)) return null;

  const post = postOn(person, on) ?? NO_POST;
  const seat = seatOf(edit, person);
  endHolders(edit, person, on);
  if (existing) return takeOver(edit, existing, { seat, on, post });
  const record = newPersonRecord(
    { ...(successor as NewPerson), side: person.side },
    { id: edit.newId() as PersonId, from: on, seat, post },
  );
  addRecords(edit, 'people', [record]);
  return record.id;
};

const endHolders = (edit: Edit, person: Person, on: Day): void => {
  const vacant = edit.account.people.filter(
    (other) => other.status === 'vacant' && other.seat !== null && other.seat === person.seat && other.id !== person.id,
  );
  for (const holder of [person, ...vacant]) {
    if (isOpenOn(holder, on)) setFields(edit, 'people', holder.id, { until: on });
  }
};

const takeOver = (edit: Edit, person: Person, { seat, on, post }: { seat: SeatId; on: Day; post: Post }): PersonId => {
  setFields(edit, 'people', person.id, { seat });
  putEntry(edit, postsOf(person.id), { ...post, from: on });
  return person.id;
};
