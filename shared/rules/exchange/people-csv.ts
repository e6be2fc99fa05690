/// <reference path="./papaparse.d.ts" />
import Papa from 'papaparse/papaparse.js';
import type { Account } from '../../model/account.ts';
import { entryOn } from '../../model/dated.ts';
import type { Day } from '../../model/day.ts';
import type { Person } from '../../model/person.ts';
import { fold } from './fold.ts';
import { FORMULA } from './formula.ts';
import { named } from './named.ts';

/** Column names of our own export: a format like the account file's keys, the same in every language. */
export const PEOPLE_COLUMNS = [
  'Facet ID',
  'Side',
  'Name',
  'Title',
  'Function',
  'Level',
  'Unit',
  'Tip',
  'Status',
  'Email',
  'Phone',
  'URL',
  'Location',
  'Reports to',
  'From',
  'Until',
  'External IDs',
] as const;

/** Control characters that no text file may hold; tabs and line breaks are text. */
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

/** Rows to CSV text; what a spreadsheet would run as a formula gets an apostrophe in front. */
export const toCsv = (rows: readonly (readonly (string | number)[])[]): string => {
  const clean = rows.map((cells) => cells.map((cell) => (typeof cell === 'number' ? cell : cell.replace(CONTROL, ''))));
  return Papa.unparse(clean, { escapeFormulae: FORMULA, newline: '\r\n' });
};

type Named = { id: string; name: string };

/** The name of a function, level or unit; its id where the name alone would not find it again. */
const nameIn = (list: readonly Named[], id: string | null | undefined): string => {
  const found = list.find((it) => it.id === id);
  if (!found) return '';
  return fold(found.name) !== '' && named(list, found.name) === found ? found.name : found.id;
};

const managerOf = ({ links, people }: Account, person: Person, day: Day): string => {
  const link = links.find(
    (it) =>
      it.kind === 'reports-to' &&
      it.from === person.id &&
      (it.since === null || it.since <= day) &&
      (it.until === null || day < it.until),
  );
  return people.find((it) => it.id === link?.to)?.name ?? '';
};

/** Everybody on the map with the post of a day, under a row of column names. */
export const peopleRows = (account: Account, day: Day): (readonly string[])[] => [
  PEOPLE_COLUMNS,
  ...account.people.map((person) => {
    const post = entryOn(person.posts, day) ?? person.posts[0];
    return [
      person.id,
      person.side,
      person.name,
      post?.title ?? '',
      nameIn(account.functions, post?.function),
      nameIn(account.levels, post?.level),
      nameIn(account.units, post?.unit),
      post?.tip ? 'yes' : '',
      person.status,
      person.email ?? '',
      person.phone ?? '',
      person.url ?? '',
      person.location ?? '',
      managerOf(account, person, day),
      person.from ?? '',
      person.until ?? '',
      Object.entries(person.externalIds)
        .map(([system, id]) => `${system}:${id}`)
        .join(' ::: '),
    ];
  }),
];

/** The same as CSV that this program and others read again. */
export const peopleCsv = (account: Account, day: Day): string => toCsv(peopleRows(account, day));
