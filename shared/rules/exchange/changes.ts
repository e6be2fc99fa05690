import { entryOn } from '../../model/dated.ts';
import type { Day } from '../../model/day.ts';
import type { Person } from '../../model/person.ts';
import type { Post } from '../../model/post.ts';
import type { Merged } from './merge-rows.ts';
import { nameKey } from './person-name.ts';
import type { PersonRow } from './person-row.ts';
import type { ImportedPerson, PlannedUpdate } from './plan.ts';
import type { Correction } from './plan-options.ts';
import { emailKey, externalKey, urlKey } from './same-person.ts';

type Changes = Pick<PlannedUpdate, 'person' | 'post'>;

/** `file`: the person as the completed row describes them. */
type Matched = Merged & { file: ImportedPerson; person: Person };

const digits = (phone: string): string => phone.replace(/\D/g, '').replace(/^00/, '');
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const sameText = (a: string, b: string): boolean => oneLine(a) === oneLine(b);

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

/** What is known now and no row of the file confirms. Two spellings of one name, number or address are the same. */
const personChanges = ({ rows, file, person }: Matched): Changes['person'] => {
  const says = (test: (row: PersonRow) => boolean): boolean => rows.some(test);
  const { name, email, phone, url, location } = person;
  const changed: Changes['person'] = {};
  if (file.name !== '' && !says((row) => nameKey(row.name) === nameKey(name))) changed.name = file.name;
  const known = email === null ? null : emailKey(email);
  if (file.email !== undefined && !says((row) => row.emails.some((it) => emailKey(it) === known)))
    changed.email = file.email;
  if (file.phone !== undefined && !says((row) => phone !== null && digits(row.phone ?? '') === digits(phone)))
    changed.phone = file.phone;
  if (file.url !== undefined && !says((row) => url !== null && row.url !== null && sameUrl(row.url, url)))
    changed.url = file.url;
  if (file.location !== undefined && !says((row) => sameText(row.location ?? '', location ?? '')))
    changed.location = file.location;
  const ids = newIds(file, person);
  if (ids !== null) changed.externalIds = ids;
  return changed;
};

/**
 * Function and level are taken when the file names them (our own export, a correction in the preview). A guess from the
 * title only fills what is unknown, and only together with a new title: what somebody set by hand stays.
 */
const postChanges = ({ row, rows, file }: Matched, post: Post | undefined, correction: Correction): Changes['post'] => {
  const changed: Changes['post'] = {};
  const title = post?.title ?? '';
  if (file.title !== undefined && !rows.some((it) => it.title !== null && sameText(it.title, title)))
    changed.title = file.title;
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

/** What the rows of one person change in somebody on the map; null when there is nothing. */
export const changesOf = (matched: Matched, today: Day, correction: Correction): Changes | null => {
  const { posts } = matched.person;
  const post = entryOn(posts, today) ?? posts[0];
  const changes = { person: personChanges(matched), post: postChanges(matched, post, correction) };
  return Object.keys(changes.person).length + Object.keys(changes.post).length === 0 ? null : changes;
};
