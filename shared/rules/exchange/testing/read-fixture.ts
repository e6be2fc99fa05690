import { readFileSync } from 'node:fs';
import { decode } from '../decode.ts';
import { guessMapping } from '../mapping.ts';
import { peopleOfSheet } from '../people-of-sheet.ts';
import type { PersonRow } from '../person-row.ts';
import { readSheet } from '../sheet.ts';
import { peopleOfVcard } from '../vcard.ts';

export const fixture = (name: string): Uint8Array => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));

/** The whole way from bytes to people, as the dialog goes it; the problem when there is one. */
export const peopleIn = (bytes: Uint8Array) => {
  const text = decode(bytes);
  if (!text.ok) return text;
  if (/^BEGIN:VCARD/i.test(text.value)) return peopleOfVcard(text.value);
  const sheet = readSheet(text.value);
  if (!sheet.ok) return sheet;
  const mapping = guessMapping(sheet.value);
  return mapping.ok ? peopleOfSheet(sheet.value, mapping.value) : mapping;
};

export const peopleOfText = (text: string) => peopleIn(new TextEncoder().encode(text));

/** People of a text or fixture that must be readable. */
export const rowsOf = (source: Uint8Array | string): PersonRow[] => {
  const people = typeof source === 'string' ? peopleOfText(source) : peopleIn(source);
  if (!people.ok) throw new Error(JSON.stringify(people.problem));
  return people.value;
};
