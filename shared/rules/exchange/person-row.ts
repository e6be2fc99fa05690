import type { PersonId } from '../../model/id.ts';
import type { PersonStatus } from '../../model/person.ts';
import type { Side } from '../../model/side.ts';

/** One person as a file, a card or a pasted line describes them: cleaned, but not yet compared with the map. */
export type PersonRow = {
  /** Row of the file, number of the card or line of the paste, counted from 1. */
  row: number;
  name: string;
  status: PersonStatus;
  title: string | null;
  department: string | null;
  company: string | null;
  /** The first is kept with the person, all of them serve to recognise somebody. */
  emails: string[];
  phone: string | null;
  url: string | null;
  location: string | null;
  externalIds: Record<string, string>;
  managerName: string | null;
  managerId: { system: string; id: string } | null;
  /** Known only from our own export: the id in Facet, the side, and names of function, level and unit. */
  facetId: PersonId | null;
  side: Side | null;
  functionName: string | null;
  levelName: string | null;
  unitName: string | null;
  tip: boolean | null;
  /** The program marks the record as deleted. */
  deleted: boolean;
};

export const emptyPersonRow = (row: number): PersonRow => ({
  row,
  name: '',
  status: 'active',
  title: null,
  department: null,
  company: null,
  emails: [],
  phone: null,
  url: null,
  location: null,
  externalIds: {},
  managerName: null,
  managerId: null,
  facetId: null,
  side: null,
  functionName: null,
  levelName: null,
  unitName: null,
  tip: null,
  deleted: false,
});

/** E-mail addresses in a cell that may hold several (" ::: ", ";", ","), display names or an Exchange path (left out). */
export const emailsIn = (cell: string): string[] =>
  cell
    .split(/:::|[;,\s<>]+/)
    .map((part) => part.replace(/^mailto:/i, '').trim())
    .filter((part) => /^[^@\s/]+@[^@\s/]+\.[^@\s/]+$/u.test(part));

/** The first of the values that Google (" ::: ") and others put into one cell. */
export const firstOf = (cell: string): string => (cell.split(' ::: ')[0] ?? '').trim();

export const isPhone = (text: string): boolean =>
  /^\+?[\d\s()./-]{6,}(\s*(ext|x|dw)\.?\s*\d+)?$/i.test(text.trim()) && text.replace(/\D/g, '').length >= 6;
