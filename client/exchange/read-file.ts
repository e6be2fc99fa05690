import { decode } from '../../shared/rules/exchange/decode.ts';
import { type Read, read, refuse } from '../../shared/rules/exchange/import-problem.ts';
import { kindOfBytes, kindOfText } from '../../shared/rules/exchange/kind-of-file.ts';
import { MAX_FILE_BYTES } from '../../shared/rules/exchange/limits.ts';
import { guessMapping } from '../../shared/rules/exchange/mapping.ts';
import { peopleOfSheet } from '../../shared/rules/exchange/people-of-sheet.ts';
import { readSheet, type Sheet } from '../../shared/rules/exchange/sheet.ts';
import { readAccount } from './read-account.ts';
import { readXlsx } from './read-xlsx.ts';
import type { CardsSource, Source } from './source.ts';

const tableOf = (sheet: Sheet, sheetName: string | null): Read<Source> => {
  const mapping = guessMapping(sheet);
  if (!mapping.ok) return mapping;
  const people = peopleOfSheet(sheet, mapping.value);
  return people.ok ? read({ kind: 'table', sheet, mapping: mapping.value, sheetName }) : people;
};

const readCards = async (text: string): Promise<Read<CardsSource>> => {
  const { peopleOfVcard } = await import('../../shared/rules/exchange/vcard.ts');
  const rows = peopleOfVcard(text);
  return rows.ok ? read({ kind: 'cards', rows: rows.value }) : rows;
};

/** Finds out what a file is by what stands in it and reads it; nothing of the account is touched. */
export const readFile = async (file: File): Promise<Read<Source>> => {
  if (file.size > MAX_FILE_BYTES) return refuse({ kind: 'too-large', limit: MAX_FILE_BYTES });
  const buffer = await file.arrayBuffer();
  const bytes = new Uint8Array(buffer);
  if (bytes.length === 0) return refuse({ kind: 'empty' });
  const kind = kindOfBytes(bytes, file.name);
  if (kind === 'old-spreadsheet') return refuse({ kind });
  if (kind === 'spreadsheet') {
    const found = await readXlsx(buffer);
    return found.ok ? tableOf(found.value.sheet, found.value.sheetName) : found;
  }
  const text = decode(bytes);
  if (!text.ok) return text;
  switch (kindOfText(text.value)) {
    case 'account':
      return readAccount(text.value);
    case 'vcard':
      return readCards(text.value);
    default: {
      const sheet = readSheet(text.value);
      return sheet.ok ? tableOf(sheet.value, null) : sheet;
    }
  }
};
