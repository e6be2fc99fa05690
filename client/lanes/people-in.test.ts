import { expect, it } from 'vitest';
import { Person } from '../../shared/model/person.ts';
import { peopleIn } from './people-in.ts';

const person = (id: string, ...functions: (string | null)[]) =>
  Person.parse({
    id,
    side: 'customer',
    name: id,
    posts: functions.map((fn, index) => ({ from: index === 0 ? null : `202${index}-01-01`, function: fn })),
  });

it('[P13] the people who move when a function goes are counted once each, whichever post refers to it', () => {
  const counts = peopleIn(
    [person('a', 'it', 'it', 'fin'), person('b', 'it'), person('c', null), person('d')],
    'function',
  );
  expect(Object.fromEntries(counts)).toEqual({ it: 2, fin: 1 });
});
