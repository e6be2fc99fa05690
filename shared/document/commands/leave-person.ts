import type { Day } from '../../model/day.ts';
import type { PersonId, SeatId } from '../../model/id.ts';
import type { Person } from '../../model/person.ts';
import { postOn } from '../../rules/network.ts';
import type { Command, Edit } from '../edit.ts';
import { personOf } from '../find.ts';
import { addRecords, setFields } from '../records.ts';
import { newPersonRecord } from './add-people.ts';

export type LeavePerson = { id: PersonId; on: Day };

/** The seat of a post; the first holder who leaves it gives it one. */
export const seatOf = (edit: Edit, person: Person): SeatId => {
  if (person.seat !== null) return person.seat;
  const seat = edit.newId() as SeatId;
  setFields(edit, 'people', person.id, { seat });
  return seat;
};

/** Who follows directly in the seat when the person has left already. */
const followerOf = (edit: Edit, person: Person): Person | null =>
  person.until === null || person.seat === null
    ? null
    : (edit.account.people.find(
        (other) => other.id !== person.id && other.seat === person.seat && other.from === person.until,
      ) ?? null);

/**
 * The person leaves on a day and the post stays vacant from then on: a record of status `vacant` with the same seat
 * and post. Lines stay as they are. A second call corrects the day. A vacant post just ends. Returns who holds the post
 * from the day on, null when nobody does.
 */
export const leavePerson: Command<LeavePerson, PersonId | null> = (edit, { id, on }) => {
  const person = personOf(edit, id);
  if (!person) return null;
  setFields(edit, 'people', id, { until: on });
  if (person.status === 'vacant') return null;
  const follower = followerOf(edit, person);
  if (follower) {
    if (follower.status === 'vacant') setFields(edit, 'people', follower.id, { from: on });
    return follower.id;
  }
  const post = postOn(person, on);
  const vacant = newPersonRecord(
    { side: person.side, name: post?.title || person.name, status: 'vacant' },
    { id: edit.newId() as PersonId, from: on, seat: seatOf(edit, person), post },
  );
  addRecords(edit, 'people', [vacant]);
  return vacant.id;
};
