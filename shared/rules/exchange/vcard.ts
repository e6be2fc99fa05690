import ICAL from 'ical.js';
import { type Read, read, refuse } from './import-problem.ts';
import { MAX_FILE_BYTES, MAX_ROWS } from './limits.ts';
import { assembleName, straightName } from './person-name.ts';
import { emailsIn, emptyPersonRow, type PersonRow } from './person-row.ts';

/**
 * vCard 2.1, 3.0 and 4.0 to people. Kept in a module of its own, because the client loads the parser only when a card
 * is dropped. A property of jCard is [name, parameters, type, value, …more values].
 */
type Property = [name: string, params: Readonly<Record<string, string | string[]>>, type: string, ...values: unknown[]];

const textOf = (value: unknown): string =>
  (Array.isArray(value) ? value.map(textOf).join(' ') : typeof value === 'string' ? value : '').trim();

/** vCard 2.1 may write umlauts as "=C3=BC" and break such a line after a "=", which no other version knows. */
const joinSoftBreaks = (text: string): string => {
  const lines: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const last = lines.at(-1);
    if (last !== undefined && /ENCODING=QUOTED-PRINTABLE/i.test(last) && last.endsWith('='))
      lines[lines.length - 1] = last.slice(0, -1) + line;
    else lines.push(line);
  }
  return lines.join('\r\n');
};

/** vCard 2.1 writes parameters without a name: "TEL;WORK;VOICE:". Later versions call them types. */
const nameTypes = (text: string): string =>
  text.replace(/^([A-Za-z-]+)((?:;[A-Za-z-]+(?:=[^;:\r\n]*)?)+):/gm, (_, name: string, params: string) => {
    const named = params
      .slice(1)
      .split(';')
      .map((param) => (param.includes('=') ? param : `TYPE=${param}`));
    return `${name};${named.join(';')}:`;
  });

const unquote = (text: string): string => {
  try {
    return decodeURIComponent(text.replace(/%/g, '%25').replace(/=([0-9A-F]{2})/gi, '%$1'));
  } catch {
    return text;
  }
};

type Card = { all(name: string): Property[]; text(name: string): string; parts(name: string): string[] };

const cardOf = (properties: readonly Property[]): Card => {
  const plain = (property: Property, value: unknown): string => {
    const text = textOf(value);
    return /quoted-printable/i.test(String(property[1].encoding ?? '')) ? unquote(text) : text;
  };
  const all = (name: string) => properties.filter((property) => property[0] === name);
  const parts = (name: string): string[] => {
    const [property] = all(name);
    if (!property) return [];
    const value = property[3];
    return (Array.isArray(value) ? value : property.slice(3)).map((part) => plain(property, part));
  };
  return {
    all,
    parts,
    text: (name) =>
      parts(name)
        .filter((part) => part !== '')
        .join(' '),
  };
};

/** Preferred values stand first: TYPE=pref of vCard 3, PREF=1 of vCard 4. */
const byPreference = (properties: readonly Property[]): string[] => {
  const isPreferred = ([, params]: Property): boolean =>
    params.pref !== undefined || [params.type ?? []].flat().some((type) => /^pref$/i.test(type));
  return [...properties.filter(isPreferred), ...properties.filter((it) => !isPreferred(it))].map((it) => textOf(it[3]));
};

const nameOf = (card: Card): string => {
  const [last = '', first = '', middle = '', prefix = '', suffix = ''] = card.parts('n');
  return straightName(card.text('fn')) || assembleName({ prefix, first, middle, last, suffix });
};

const locationOf = (card: Card): string | null => {
  const address = card.all('adr')[0]?.[3];
  if (!Array.isArray(address)) return null;
  return (
    [address[3], address[6]]
      .map(textOf)
      .filter((part) => part !== '')
      .join(', ') || null
  );
};

const personOf = (card: Card, row: number): PersonRow => {
  const [company = '', department = ''] = card.parts('org');
  const manager = card.text('x-manager') || card.text('x-ms-manager');
  return {
    ...emptyPersonRow(row),
    name: nameOf(card),
    title: card.text('title') || card.text('role') || null,
    company: company || null,
    department: department || null,
    emails: byPreference(card.all('email')).flatMap(emailsIn),
    phone: byPreference(card.all('tel'))[0]?.replace(/^tel:/i, '') || null,
    url: byPreference([...card.all('x-socialprofile'), ...card.all('url')])[0] || null,
    location: locationOf(card),
    managerName: manager === '' ? null : straightName(manager),
  };
};

/** Groups of people and companies are cards too, but nobody to meet. */
const isPerson = (card: Card): boolean => !/^(group|org|location|thing)$/i.test(card.text('kind') || 'individual');

const lineOf = (error: unknown): number | null => {
  const line = /line (\d+)/i.exec(error instanceof Error ? error.message : '');
  return line ? Number(line[1]) : null;
};

/** A vCard file of one or many cards. `row` is the number of the card. A card that cannot be read refuses the file. */
export const peopleOfVcard = (text: string): Read<PersonRow[]> => {
  if (text.trim() === '') return refuse({ kind: 'empty' });
  if (text.length > MAX_FILE_BYTES) return refuse({ kind: 'too-large', limit: MAX_FILE_BYTES });
  const begins = text.match(/^BEGIN:VCARD\s*$/gim)?.length ?? 0;
  const ends = text.match(/^END:VCARD\s*$/gim)?.length ?? 0;
  if (begins === 0 || begins !== ends) return refuse({ kind: 'broken-vcard', line: null });
  if (begins > MAX_ROWS) return refuse({ kind: 'too-many-rows', limit: MAX_ROWS });
  try {
    const parsed = ICAL.parse(nameTypes(joinSoftBreaks(text))) as unknown[];
    // One card is parsed to the card itself, several to a list of cards.
    const cards = (begins === 1 && parsed[0] === 'vcard' ? [parsed] : parsed) as [string, Property[]][];
    const people = cards
      .map(([, properties]) => cardOf(properties))
      .flatMap((card, i) => (isPerson(card) ? [personOf(card, i + 1)] : []));
    return people.length === 0 ? refuse({ kind: 'no-people' }) : read(people);
  } catch (error) {
    return refuse({ kind: 'broken-vcard', line: lineOf(error) });
  }
};
