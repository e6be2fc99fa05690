import type { Person } from '../../shared/model/person.ts';

/** How many people have a post, past, present or to come, that refers to each id: they are the ones who move when it goes. */
export const peopleIn = (
  people: readonly Person[],
  field: 'function' | 'level' | 'unit',
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const person of people) {
    const ids = new Set(person.posts.map((post) => post[field]).filter((id) => id !== null));
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
};
