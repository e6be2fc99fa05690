import { describe, expect, it } from 'vitest';
import type { PersonId, RecordId } from '../../model/id.ts';
import { createReplica, sync } from '../../testing/replicas.ts';
import { smallFile } from '../../testing/small-file.ts';
import { addFrame } from './add-frame.ts';
import { addNote } from './add-note.ts';
import { editFrame } from './edit-frame.ts';
import { editNote } from './edit-note.ts';
import { placePeople } from './place-people.ts';
import { removeFrame } from './remove-frame.ts';
import { removeNote } from './remove-note.ts';

const p1 = 'p1' as PersonId;
const filled = (name = 'a') => {
  const replica = createReplica(name);
  replica.import(smallFile);
  const posOf = (id: string) => replica.account().people.find((person) => person.id === id)?.pos;
  return { ...replica, posOf };
};

describe('the Free lens', () => {
  it('[D100] people are placed and taken back, nobody who is gone', () => {
    const { posOf, ...replica } = filled();
    const gone = 'nobody' as PersonId;
    replica.do(placePeople, {
      places: [
        { id: p1, pos: [40, -20.5] },
        { id: gone, pos: [0, 0] },
      ],
    });
    expect(posOf('p1')).toEqual([40, -20.5]);
    expect(replica.account().people.some(({ id }) => id === gone)).toBe(false);
    replica.do(placePeople, { places: [{ id: p1, pos: null }] });
    expect(posOf('p1')).toBeNull();
  });

  it('[D101] notes are added, written on, moved and removed', () => {
    const replica = filled();
    const before = replica.account().notes.length;
    const id = replica.do(addNote, { pos: [10, 20] });
    replica.do(editNote, { id, patch: { text: 'Ask for the budget' } });
    replica.do(editNote, { id, patch: { pos: [30, 40] } });
    expect(replica.account().notes.at(-1)).toMatchObject({ id, text: 'Ask for the budget', pos: [30, 40] });
    replica.do(removeNote, { id });
    replica.do(editNote, { id, patch: { text: 'too late' } });
    expect(replica.account().notes).toHaveLength(before);
  });

  it('[D102] frames are added, named, moved, resized and removed; who stands in them stays', () => {
    const replica = filled();
    const before = replica.account().frames.length;
    const people = replica.account().people.length;
    const id = replica.do(addFrame, { pos: [0, 0], size: [400, 300] });
    replica.do(editFrame, { id, patch: { name: 'Steering group', size: [500, 200] } });
    expect(replica.account().frames.at(-1)).toEqual({ id, name: 'Steering group', pos: [0, 0], size: [500, 200] });
    replica.do(removeFrame, { id });
    replica.do(editFrame, { id: 'nothing' as RecordId, patch: { name: 'x' } });
    expect(replica.account().frames).toHaveLength(before);
    expect(replica.account().people).toHaveLength(people);
  });

  it('[D103] who writes on a note while another moves it: both are kept', () => {
    const [a, b] = [filled('a'), filled('b')];
    sync(a, b);
    const id = a.do(addNote, { pos: [0, 0] });
    sync(a, b);
    a.do(editNote, { id, patch: { text: 'Budget' } });
    b.do(editNote, { id, patch: { pos: [90, 90] } });
    sync(a, b);
    for (const replica of [a, b])
      expect(replica.account().notes.at(-1)).toMatchObject({ text: 'Budget', pos: [90, 90] });
  });
});
