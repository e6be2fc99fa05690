import type { PersonId } from '../../shared/model/id.ts';
import type { Collection } from '../../shared/model/record.ts';
import { recordsOf } from '../../shared/rules/diff/diff-accounts.ts';
import type { Difference, Fields } from '../../shared/rules/diff/difference.ts';
import type { Shown } from '../../shared/rules/diff/map-marks.ts';
import { differingKeys } from '../../shared/rules/diff/same-value.ts';
import { subjectText } from './subject-text.ts';
import type { Wording } from './value-text.ts';

export type Group = 'people' | 'lines' | 'plans' | 'setup';
export const GROUPS: readonly Group[] = ['people', 'lines', 'plans', 'setup'];

/** One difference as a sentence: "Jo Meier: title “Buyer” → “Head of Logistics”". */
export type Told = { subject: string; predicate: string; group: Group; person: PersonId | null };

const GROUP_OF: { [C in Collection]?: Group } = {
  people: 'people',
  contacts: 'lines',
  links: 'lines',
  plannedContacts: 'lines',
  contactPlans: 'lines',
  functions: 'setup',
  levels: 'setup',
  units: 'setup',
  notes: 'setup',
  frames: 'setup',
};

export type Teller = (difference: Difference) => Told;

export const createTeller = (before: Shown, after: Shown, wording: Wording): Teller => {
  const recordOf = (collection: Collection, id: string): Fields => {
    const inside = ({ account }: Shown) => recordsOf(account, collection).find((record) => record.id === id);
    return inside(after) ?? inside(before) ?? { id };
  };
  return (difference) => {
    const { t } = wording;
    if (difference.kind === 'beside') {
      const isName = difference.of === 'account';
      const subject = isName ? t.subjects.account : t.subjects.file;
      return { subject, predicate: changed('account', difference, wording), group: 'setup', person: null };
    }
    const { collection } = difference;
    const group = GROUP_OF[collection] ?? 'plans';
    if (difference.kind === 'order') {
      const names = difference.after.map((id) => wording.named(collection, id));
      const predicate = group === 'setup' ? t.says.order(names) : t.says.otherOrder;
      return { subject: t.lists[collection]![1], predicate, group, person: null };
    }
    const record = 'record' in difference ? difference.record : recordOf(collection, difference.id);
    const subject = subjectText(collection, record, wording);
    const person = (collection === 'people' ? record.id : record.person) as PersonId | undefined;
    return { subject, predicate: predicateOf(difference, record, wording), group, person: person ?? null };
  };
};

type OfRecord = Exclude<Difference, { kind: 'beside' | 'order' }>;
type Change = { key: string; before: unknown; after: unknown };

const changed = (list: string, { key, before, after }: Change, { t, field, value }: Wording): string =>
  t.says.change(field(list, key), value(list, key, before), value(list, key, after));

/** From a day on; without one since ever. */
const since = (what: string, from: unknown, { t, day }: Wording): string =>
  typeof from === 'string' ? t.says.from(what, day(from)) : t.says.sinceEver(what);

const predicateOf = (difference: OfRecord, record: Fields, wording: Wording): string => {
  const { t } = wording;
  const { collection } = difference;
  switch (difference.kind) {
    case 'added':
      return addedText(collection, record, difference.was, wording);
    case 'removed': {
      const what = collection === 'judgements' ? t.says.judgedOn(wording.day(String(record.date))) : '';
      return what ? t.says.with(t.says.removed, what) : t.says.removed;
    }
    case 'field': {
      if (difference.key === 'pos') return t.says.otherPlace;
      const what = changed(collection, difference, wording);
      return collection === 'judgements' ? t.says.with(what, t.says.judgedOn(wording.day(String(record.date)))) : what;
    }
    case 'part':
      return changed(difference.part, difference, wording);
    case 'entry-added':
      return entryText(difference.list, difference.entry, difference.was, wording);
    case 'entry-removed':
      return `${entryName(difference.list, difference.entry, wording)} ${t.says.removed}`;
    case 'entry-field': {
      const { list, entry } = difference;
      const what = changed(list, difference, wording);
      if (list === 'touches' || list === 'roles') return t.says.with(what, entryName(list, entry, wording));
      const entries = record[list];
      const isOnly = Array.isArray(entries) && entries.length === 1;
      return isOnly ? what : since(what, entry.from, wording);
    }
    case 'entry-order':
      return t.says.otherOrder;
  }
};

const JUDGED = ['stance', 'influence', 'adaptability'];

const addedText = (collection: Collection, record: Fields, was: Fields | null, wording: Wording): string => {
  const { t, value } = wording;
  if (collection === 'judgements') {
    const news = JUDGED.filter((key) => record[key] !== null && record[key] !== (was?.[key] ?? null));
    const changes = news.map((key) => changed(collection, { key, before: was?.[key], after: record[key] }, wording));
    const details = [
      t.says.judgedOn(wording.day(String(record.date))),
      value(collection, 'certainty', record.certainty),
    ];
    return t.says.with(changes.join(', ') || t.says.added, details.join(', '));
  }
  const latest = (list: unknown): Fields | undefined => (Array.isArray(list) ? list.at(-1) : undefined);
  if (collection === 'contacts') {
    const strength = latest(record.strengths)?.value;
    return typeof strength === 'number' ? `${t.says.drawn}, ${t.says.strength(strength)}` : t.says.drawn;
  }
  const post = latest(record.posts);
  const details = post && [post.title, post.function && wording.named('functions', post.function)];
  const told = (details ?? []).filter(Boolean).join(', ');
  return told ? t.says.with(t.says.added, told) : t.says.added;
};

/** What an entry of a list is called inside a sentence. */
const entryName = (list: string, entry: Fields, wording: Wording): string => {
  const { t, value, person } = wording;
  switch (list) {
    case 'touches': {
      const kind = entry.kind === '' ? '' : (t.values.kind![String(entry.kind)] ?? String(entry.kind));
      return t.says.touch(kind, wording.day(String(entry.date)));
    }
    case 'roles':
      return t.says.role(person(entry.person), value(list, 'role', entry.role));
    case 'strengths':
      return since(t.says.strength(Number(entry.value)), entry.from, wording);
    default: {
      const title = String(entry.title ?? '').trim();
      return since(title ? `${t.says.post} ${t.says.quoted(title)}` : t.says.post, entry.from, wording);
    }
  }
};

const entryText = (list: string, entry: Fields, was: Fields | null, wording: Wording): string => {
  const { t } = wording;
  if (!was || list === 'touches' || list === 'roles') return `${entryName(list, entry, wording)} ${t.says.added}`;
  const changes = differingKeys(was, entry)
    .filter((key) => key !== 'from')
    .map((key) => changed(list, { key, before: was[key], after: entry[key] }, wording));
  return changes.length > 0
    ? since(changes.join(', '), entry.from, wording)
    : `${entryName(list, entry, wording)} ${t.says.added}`;
};
