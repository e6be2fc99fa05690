// What functions, levels and units have in common: an order that people make, and posts that refer to them.
import type { Edit } from '../edit.ts';
import { patchEntry } from '../entries.ts';
import { addRecords, placeRecord } from '../records.ts';
import { postsOf } from './nested-lists.ts';

type OrderedList = 'functions' | 'levels';

export const moveBefore = (edit: Edit, collection: OrderedList, id: string, before: string | null): void =>
  placeRecord(edit, collection, id, before);

export const insertAfter = (
  edit: Edit,
  collection: OrderedList,
  record: { id: string; name: string },
  after: string | undefined,
): void => {
  addRecords(edit, collection, [record]);
  const list = edit.account[collection];
  const next = after === undefined ? undefined : list[list.findIndex((other) => other.id === after) + 1];
  if (next && list.some((other) => other.id === after)) moveBefore(edit, collection, record.id, next.id);
};

/** Every post, past and present, that refers to it has none from then on. */
export const clearInPosts = (edit: Edit, field: 'function' | 'level' | 'unit', id: string): void => {
  for (const person of edit.account.people) {
    for (const post of person.posts) {
      if (post[field] !== id) continue;
      patchEntry(edit, postsOf(person.id), post.from ?? '', { [field]: null });
    }
  }
};
