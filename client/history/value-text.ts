import type { Day } from '../../shared/model/day.ts';
import type { Collection } from '../../shared/model/record.ts';
import { recordsOf } from '../../shared/rules/diff/diff-accounts.ts';
import type { Shown } from '../../shared/rules/diff/map-marks.ts';
import { personName } from '../../shared/rules/person-name.ts';
import { shorten } from '../../shared/rules/shorten.ts';
import { formatDay, formatNumber } from '../text/format.ts';
import type { Language } from '../text/language.ts';
import type { Text } from '../text/use-text.ts';

/** A text is told this long at most. */
const TOLD = 60;

/** What ids and codes of two states are called: the later state knows best, the earlier knows who is gone. */
export type Wording = {
  t: Text['history'];
  day(day: string): string;
  person(id: unknown): string;
  /** A record of a list by its name. */
  named(collection: Collection, id: unknown): string;
  line(id: unknown): readonly [string, string];
  /** A value of a field, in words. */
  value(list: string, key: string, value: unknown): string;
  field(list: string, key: string): string;
};

const DAYS = new Set(['until', 'since', 'date', 'due', 'done']);
const ENDS = new Set(['links', 'influences']);
const PEOPLE = new Set(['owner', 'person', 'supplier', 'customer']);
const CATALOGUE: Record<string, Collection> = {
  function: 'functions',
  level: 'levels',
  unit: 'units',
  parent: 'units',
};

const isDay = (value: unknown): value is Day => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

export const createWording = (before: Shown, after: Shown, t: Text['history'], language: Language): Wording => {
  const { says } = t;
  const find = (collection: Collection, id: unknown) => {
    const inside = ({ account }: Shown) => recordsOf(account, collection).find((record) => record.id === id);
    return inside(after) ?? inside(before);
  };
  const day = (text: string) => (isDay(text) ? formatDay(text, language) : text);
  const quoted = (text: string) => says.quoted(shorten(text.trim(), TOLD));
  const person = (id: unknown): string => {
    const inside = ({ account, day: on }: Shown) => {
      const found = account.people.find((one) => one.id === id);
      return found && (shorten(personName(found, on), TOLD) || says.unnamed);
    };
    return inside(after) ?? inside(before) ?? says.unknown;
  };
  const named = (collection: Collection, id: unknown): string => {
    const found = find(collection, id);
    const name = found && String(found.name ?? found.text ?? '').trim();
    return name ? shorten(name, TOLD) : found ? says.unnamed : String(id);
  };
  const line = (id: unknown): readonly [string, string] => {
    const found = find('contacts', id);
    return [person(found?.supplier), person(found?.customer)];
  };
  const about = (id: unknown): string =>
    find('contacts', id) ? t.subjects.line(...line(id)) : find('people', id) ? person(id) : says.unknown;

  const words = (list: string, key: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return says.none;
    if (typeof value === 'boolean') return value ? says.yes : says.no;
    const coded = Object.hasOwn(t.values, key) ? t.values[key] : undefined;
    if (coded && Object.hasOwn(coded, String(value))) return coded[String(value)]!;
    if (typeof value === 'number') return formatNumber(value, language, Number.isInteger(value) ? 0 : 2);
    if (Array.isArray(value)) {
      const parts = value.map((part) => (key === 'about' ? about(part) : words(list, '', part)));
      return shorten(parts.join(', '), TOLD) || says.none;
    }
    if (typeof value !== 'string') return shorten(JSON.stringify(value), TOLD);
    if (PEOPLE.has(key) && list !== 'account') return person(value);
    if (ENDS.has(list) && (key === 'from' || key === 'to')) return person(value);
    if (key === 'contact') return t.subjects.line(...line(value));
    if (Object.hasOwn(CATALOGUE, key)) return named(CATALOGUE[key]!, value);
    if ((DAYS.has(key) || key === 'from') && isDay(value)) return day(value);
    return quoted(value);
  };

  return {
    t,
    day,
    person,
    named,
    line,
    value: words,
    field: (list, key) =>
      [`${list}.${key}`, key]
        .map((name) => (Object.hasOwn(t.fields, name) ? t.fields[name] : undefined))
        .find(Boolean) ?? says.quoted(shorten(key, TOLD)),
  };
};
