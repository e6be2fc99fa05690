import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';
import { MAX_CELL_CHARS, MAX_ROWS } from './limits.ts';
import { guessMapping, mappingFor } from './mapping.ts';
import { PEOPLE_COLUMNS } from './people-csv.ts';
import { peopleOfSheet } from './people-of-sheet.ts';
import { detectProgram, type Program } from './programs.ts';
import { readSheet } from './sheet.ts';
import { fixture, peopleIn, peopleOfText, rowsOf } from './testing/read-fixture.ts';

const utf16 = (text: string, mark: boolean, bigEndian: boolean): Uint8Array => {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (_, i) => text.charCodeAt(i))];
  return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};
const sheetOf = (text: string) => {
  const sheet = readSheet(text);
  if (!sheet.ok) throw new Error(sheet.problem.kind);
  return sheet.value;
};

describe('from bytes to cells', () => {
  it('[X8] decodes by mark, by zeros, as UTF-8 and as windows-1252', () => {
    const text = 'Name;Ort\r\nJörg;Kassel\r\n';
    for (const mark of [true, false])
      for (const big of [true, false]) expect(decode(utf16(text, mark, big))).toEqual({ ok: true, value: text });
    expect(decode(new TextEncoder().encode(`\uFEFF${text}`))).toEqual({ ok: true, value: text });
    expect(decode(Uint8Array.of(0x4a, 0xf6, 0x72, 0x67, 0x20, 0x80))).toEqual({ ok: true, value: 'Jörg €' });
  });
  it('[X9] tells the delimiters apart', () => {
    for (const delimiter of [',', ';', '\t', '|'])
      expect(sheetOf(`Name${delimiter}Title\nAnna Berg${delimiter}CFO`)).toEqual([
        ['Name', 'Title'],
        ['Anna Berg', 'CFO'],
      ]);
    expect(sheetOf('sep=|\nName|Title\na;b|c,d')).toEqual([[''], ['Name', 'Title'], ['a;b', 'c,d']]);
    expect(sheetOf('Name;Title\n"Berg, Anna";"Head of R&D,\nKassel"')[1]).toEqual([
      'Berg, Anna',
      'Head of R&D,\nKassel',
    ]);
  });
  it('[X10] finds the header under a preamble and counts rows as the file does', () => {
    expect(rowsOf(fixture('linkedin-connections.csv'))[0]).toMatchObject({ row: 5, name: 'Jörg Müller' });
    expect(rowsOf('Export of 2026\n\nAll contacts\nName,Title\n\nAnna,CFO')[0]).toMatchObject({ row: 6, name: 'Anna' });
  });
});

const detectProgramOf = (bytes: Uint8Array): Program | null => {
  const text = decode(bytes);
  if (!text.ok) throw new Error(text.problem.kind);
  const mapping = guessMapping(sheetOf(text.value));
  if (!mapping.ok) throw new Error(mapping.problem.kind);
  return mapping.value.program;
};

const PROGRAM_OF: [string, Program | null][] = [
  ['linkedin-connections.csv', 'linkedin'],
  ['linkedin-older.csv', 'linkedin'],
  ['google-contacts.csv', 'google'],
  ['google-contacts-old.csv', 'google-old'],
  ['outlook-desktop.csv', 'outlook-desktop'],
  ['outlook-web.csv', 'outlook-web'],
  ['salesforce-report.csv', 'salesforce-report'],
  ['salesforce-sample.csv', 'salesforce-report'],
  ['salesforce-data-loader.csv', 'salesforce-api'],
  ['hubspot.csv', 'hubspot'],
  ['hubspot-contact-id.csv', 'hubspot'],
  ['dynamics-excel.csv', 'dynamics-excel'],
  ['dynamics-api.csv', 'dynamics-api'],
  ['unknown-german.csv', null],
];

describe('from cells to people', () => {
  it.each(PROGRAM_OF)('[X11] %s was written by %s', (name, program) => {
    expect(detectProgramOf(fixture(name))).toBe(program);
  });
  it('[X11] knows our own export', () => expect(detectProgram(PEOPLE_COLUMNS)).toBe('facet'));

  it('[X12] takes Mr for an address and Dr for a part of the name', () => {
    const [ralf, nadia] = rowsOf(fixture('outlook-desktop.csv'));
    expect(ralf).toMatchObject({ name: 'Ralf Dornbusch', title: 'Leiter Logistik', managerName: 'Kessler, Bernd' });
    expect(nadia).toMatchObject({ name: 'Dr. Nadia Amari', title: 'Warehouse lead' });
    expect(rowsOf(fixture('google-contacts.csv'))[0]).toMatchObject({ name: 'Dr. Anna Lena Berg Jr.', title: 'CFO' });
  });
  it('[X13] keeps the first of several values and all e-mail addresses', () => {
    expect(rowsOf(fixture('google-contacts.csv'))[0]).toMatchObject({
      emails: ['anna.berg@nordwind.example', 'a.berg@private.example'],
      phone: '+49 561 1234-10',
    });
    expect(rowsOf(fixture('hubspot.csv'))[1]).toMatchObject({ company: 'Nordwind AG' });
    expect(rowsOf(fixture('outlook-desktop.csv'))[1]).toMatchObject({ emails: ['n.amari@nordwind.example'] });
  });
  it('[X14] keeps the ids of the programs', () => {
    expect(rowsOf(fixture('salesforce-data-loader.csv'))[1]).toMatchObject({
      externalIds: { salesforce: '0035g00000AbCdFAAV' },
      managerId: { system: 'salesforce', id: '0035g00000AbCdEAAV' },
    });
    expect(rowsOf(fixture('salesforce-report.csv'))[0]).toMatchObject({
      externalIds: { salesforce: '0035g00000AbCdE' },
    });
    expect(rowsOf(fixture('hubspot-contact-id.csv'))[0]).toMatchObject({ externalIds: { hubspot: '51' } });
    expect(rowsOf(fixture('dynamics-excel.csv'))[1]).toMatchObject({
      name: 'Ulrich Stahmer',
      externalIds: { dynamics: 'a1b2c3d4-0000-4000-8000-00000000000B' },
    });
  });
  it('[X15] maps an unknown table by its cells, and by hand', () => {
    expect(rowsOf(fixture('unknown-german.csv'))[0]).toMatchObject({
      name: 'Lena Färber',
      title: 'Leiterin Einkauf',
      emails: ['lena@nordwind.example'],
    });
    const sheet = sheetOf('A,B,C\nx,Anna Berg,CFO\ny,Jo Meier,COO');
    const mapping = { ...mappingFor(sheet, 0), fields: ['ignore', 'name', 'title'] as const };
    expect(peopleOfSheet(sheet, { ...mapping, fields: [...mapping.fields] })).toMatchObject({
      ok: true,
      value: [
        { row: 2, name: 'Anna Berg', title: 'CFO' },
        { row: 3, name: 'Jo Meier', title: 'COO' },
      ],
    });
  });
  it('[X16] reads cards of all three versions', () => {
    expect(rowsOf(fixture('contacts.vcf'))).toMatchObject([
      {
        row: 1,
        name: 'Dr. Anna Lena Berg',
        title: 'CFO',
        emails: ['anna.berg@nordwind.example', 'anna@private.example'],
      },
      { row: 2, name: 'Ben Okafor', title: 'Manager', department: 'Logistics', phone: '+44-20-7946-0000' },
      { row: 4, name: 'Jörg Müller', title: 'Plant manager' },
    ]);
  });
});

describe('[X17] broken files', () => {
  const problem = (bytes: Uint8Array | string) => {
    const people = typeof bytes === 'string' ? peopleOfText(bytes) : peopleIn(bytes);
    return people.ok ? null : people.problem;
  };
  it.each([
    ['nothing', '', { kind: 'empty' }],
    ['blank rows', ' \n,,\n', { kind: 'empty' }],
    ['a header alone', 'First Name,Last Name,Email\n', { kind: 'no-people' }],
    ['an open quote', 'Name,Title\nAnna,CFO\n"Jo,COO\nMax,CIO', { kind: 'quotes', row: 3 }],
    ['junk', Uint8Array.from({ length: 600 }, (_, i) => (i * 37) % 256), { kind: 'binary' }],
    [
      'a huge field',
      `Name,Title\n${'x'.repeat(MAX_CELL_CHARS + 1)},CFO`,
      { kind: 'cell-too-large', row: 2, limit: MAX_CELL_CHARS },
    ],
    ['too many rows', `Name,Title\n${'a,b\n'.repeat(MAX_ROWS)}`, { kind: 'too-many-rows', limit: MAX_ROWS }],
    ['roles', fixture('salesforce-opportunity-roles.csv'), { kind: 'not-people', what: 'opportunity-roles' }],
    ['account roles', 'AccountId,ContactId,Role,IsPrimary\n1,2,x,true', { kind: 'not-people', what: 'account-roles' }],
    ['a calendar', fixture('outlook-calendar.csv'), { kind: 'not-people', what: 'calendar' }],
    ['half a card', 'BEGIN:VCARD\nVERSION:3.0\nFN:Anna', { kind: 'broken-vcard', line: null }],
  ])('%s', (_, file, expected) => {
    expect(problem(file)).toEqual(expected);
  });
  it('says where a card is damaged', () => {
    expect(problem('BEGIN:VCARD\nVERSION:3.0\nFN:Anna\nno colon here\nEND:VCARD')).toMatchObject({
      kind: 'broken-vcard',
    });
  });
  it('keeps a name of 10,000 characters', () => {
    expect(rowsOf(`Name,Title\n${'é'.repeat(10_000)},CFO`)[0]?.name).toHaveLength(10_000);
  });
});
