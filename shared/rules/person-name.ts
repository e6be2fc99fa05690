import type { Day } from '../model/day.ts';
import type { Person } from '../model/person.ts';
import { postOn } from './network.ts';

/** What a person is called: the name, else the title of the post ("Head of Logistics", holder not known), else ''. */
export const personName = (person: Person, day: Day): string =>
  person.name.trim() || (postOn(person, day)?.title.trim() ?? '');
