import { entryOn } from '../../model/dated.ts';
import type { Day } from '../../model/day.ts';
import type { Person } from '../../model/person.ts';
import type { Post } from '../../model/post.ts';
import { nameKey } from './person-name.ts';
import type { PersonRow } from './person-row.ts';
import type { ImportedPerson, PlannedUpdate } from './plan.ts';
import type { Correction } from './plan-options.ts';
import { emailKey, externalKey, urlKey } from './same-person.ts';

type Changes = Pick<PlannedUpdate, 'person' | 'post'>;

const digits = (phone: string): string => phone.replace(/\D/g, '').replace(/^00/, '');
const sameText = (a: string, b: string): boolean => a.trim() === b.trim();

const sameUrl = (a: string, b: string): boolean => {
  const key = urlKey(a);
  return key === null ? sameText(a, b) : key === urlKey(b);
};

const newIds = (file: ImportedPerson, person: Person): Record<string, string> | null => {
  const fresh = Object.entries(file.externalIds ?? {}).filter(([system, id]) => {
    const known = person.externalIds[system];
    return known === undefined || externalKey(system, known) !== externalKey(system, id);
  });
  return fresh.length === 0 ? null : Object.fromEntries(fresh);
};

const personChanges = (row: PersonRow, file: ImportedPerson, person: Person): Changes['person'] => {
  const changed: Changes['person'] = {};
  // Two spellings of one name ("Berg, Anna", without a doctor's title) are no news.
  if (file.name !== '' && nameKey(file.name) !== nameKey(person.name)) changed.name = file.name;
  const knownEmail = person.email !== null && row.emails.map(emailKey).includes(emailKey(person.email));
  if (file.email !== undefined && !knownEmail) changed.email = file.email;
  if (file.phone !== undefined && (person.phone === null || digits(file.phone) !== digits(person.phone)))
    changed.phone = file.phone;
  if (file.url !== undefined && (person.url === null || !sameUrl(file.url, person.url))) changed.url = file.url;
  if (file.location !== undefined && !sameText(file.location, person.location ?? '')) changed.location = file.location;
  const ids = newIds(file, person);
  if (ids !== null) changed.externalIds = ids;
  return changed;
};

/**
 * Function and level are taken when the file names them (our own export, a correction in the preview). A guess from the
 * title only fills what is unknown, and only together with a new title: what somebody set by hand stays.
 */
const postChanges = (
  row: PersonRow,
  file: ImportedPerson,
  post: Post | undefined,
  correction: Correction,
): Changes['post'] => {
  const changed: Changes['post'] = {};
  if (file.title !== undefined && !sameText(file.title, post?.title ?? '')) changed.title = file.title;
  const take = (key: 'function' | 'level', isNamed: boolean) => {
    const now = post?.[key] ?? null;
    const wanted = isNamed || (now === null && changed.title !== undefined) ? file[key] : undefined;
    if (wanted !== undefined && wanted !== now) Object.assign(changed, { [key]: wanted });
  };
  take('function', row.functionName !== null || correction.function !== undefined);
  take('level', row.levelName !== null || correction.level !== undefined);
  if (file.unit !== undefined && (row.unitName !== null || !post?.unit) && file.unit !== post?.unit)
    changed.unit = file.unit;
  return changed;
};

/** What a row changes in a person it was matched with; null when there is nothing. */
export const changesOf = (
  row: PersonRow,
  file: ImportedPerson,
  person: Person,
  today: Day,
  correction: Correction,
): Changes | null => {
  const post = entryOn(person.posts, today) ?? person.posts[0];
  const changes = { person: personChanges(row, file, person), post: postChanges(row, file, post, correction) };
  return Object.keys(changes.person).length + Object.keys(changes.post).length === 0 ? null : changes;
};
