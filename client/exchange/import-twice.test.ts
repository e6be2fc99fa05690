import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { importPeople } from '../../shared/document/commands/import-people.ts';
import { createHistory } from '../../shared/document/history.ts';
import type { Account } from '../../shared/model/account.ts';
import { entryOn } from '../../shared/model/dated.ts';
import { contactsCsv } from '../../shared/rules/exchange/contacts-csv.ts';
import { peopleCsv } from '../../shared/rules/exchange/people-csv.ts';
import { peopleOfSheet } from '../../shared/rules/exchange/people-of-sheet.ts';
import { emptyPersonRow, type PersonRow } from '../../shared/rules/exchange/person-row.ts';
import { isNothing } from '../../shared/rules/exchange/plan.ts';
import { planImport } from '../../shared/rules/exchange/plan-import.ts';
import { accountWith, FUNCTIONS, TODAY } from '../../shared/rules/exchange/testing/lanes.ts';
import { rowsOf } from '../../shared/rules/exchange/testing/read-fixture.ts';
import { arbitraryAccount } from '../../shared/testing/arbitrary-account.ts';
import { replicaOf } from '../../shared/testing/replicas.ts';
import { readFile } from './read-file.ts';

const FIXTURES = new URL('../../shared/rules/exchange/fixtures/', import.meta.url);
const NOT_PEOPLE = ['outlook-calendar.csv', 'salesforce-opportunity-roles.csv'];
const files = readdirSync(FIXTURES).filter((name) => !NOT_PEOPLE.includes(name));

const OPTIONS = { side: 'customer', today: TODAY } as const;

/** The way of the dialog: from the file to its people. */
const peopleInFile = async (name: string, bytes: BlobPart): Promise<PersonRow[]> => {
  const source = await readFile(new File([bytes], name));
  if (!source.ok) throw new Error(source.problem.kind);
  if (source.value.kind === 'cards') return source.value.rows;
  if (source.value.kind !== 'table') throw new Error('not people');
  const people = peopleOfSheet(source.value.sheet, source.value.mapping);
  if (!people.ok) throw new Error(people.problem.kind);
  return people.value;
};

const laneOf: Readonly<Record<string, string>> = {
  'linkedin-connections.csv': 'Jörg Müller: logistics',
  'linkedin-older.csv': 'Carla Ruiz: purchasing',
  'google-contacts.csv': 'Jo Meier: logistics',
  'google-contacts-old.csv': 'Bernd Kessler: operations',
  'outlook-desktop.csv': 'Grete Lühr: operations',
  'outlook-web.csv': 'Ben Okafor: it',
  'salesforce-report.csv': 'Timo Grothe: finance',
  'salesforce-sample.csv': 'Mei Tanaka: rnd',
  'salesforce-data-loader.csv': 'Claudia Weiß: finance',
  'hubspot.csv': 'Ayşe Yılmaz: logistics',
  'hubspot-contact-id.csv': 'Sabine Rothe-Klein: marketing',
  'dynamics-excel.csv': 'Greta Lund: service',
  'dynamics-api.csv': 'Jens Albrecht: rnd',
  'unknown-german.csv': 'Lena Färber: purchasing',
  'contacts.vcf': 'Jörg Müller: operations',
};

describe('[X29] real exports', () => {
  it.each(files)('%s lands in the right lanes, twice without duplicates, and is undone at once', async (name) => {
    const rows = await peopleInFile(name, readFileSync(new URL(name, FIXTURES)));
    const replica = replicaOf(accountWith());
    const history = createHistory({ ...replica.docs, talk: null });
    const plan = planImport(rows, replica.account(), OPTIONS);
    replica.do(importPeople, { plan });
    const { people, links } = replica.account();
    const lanes = people.map((person) => `${person.name}: ${entryOn(person.posts, TODAY)?.function}`);
    expect(lanes).toContain(laneOf[name]);
    expect(people).toHaveLength(plan.add.length);
    expect(links).toHaveLength(plan.links.length);

    const again = planImport(
      await peopleInFile(name, readFileSync(new URL(name, FIXTURES))),
      replica.account(),
      OPTIONS,
    );
    expect(isNothing(again), JSON.stringify(again)).toBe(true);

    history.undo();
    expect(replica.account().people).toEqual([]);
    expect(replica.account().links).toEqual([]);
    expect(history.state().canUndo).toBe(false);
  });
  it('both exports of one CRM are the same people', () => {
    const replica = replicaOf(accountWith());
    const take = (name: string) => {
      const rows = rowsOf(readFileSync(new URL(name, FIXTURES)));
      const plan = planImport(rows, replica.account(), OPTIONS);
      replica.do(importPeople, { plan });
      return plan;
    };
    take('salesforce-report.csv');
    expect(take('salesforce-data-loader.csv').add).toEqual([]);
    take('hubspot.csv');
    expect(take('hubspot-contact-id.csv').update).toMatchObject([{ person: { name: 'Sabine Rothe-Klein' } }]);
    take('dynamics-excel.csv');
    expect(take('dynamics-api.csv').add.map((add) => add.person.name)).toEqual(['Jens Albrecht']);
  });
});

describe('spreadsheets', () => {
  const bytesOf = async (rows: (string | number | Date | null)[][]): Promise<ArrayBuffer> => {
    const sheet = rows.map((row) =>
      row.map((value) => (value instanceof Date ? { value, format: 'dd.mm.yyyy' } : { value })),
    );
    const buffer = await writeExcelFile(sheet as SheetData).toBuffer();
    return Uint8Array.from(buffer).buffer;
  };
  it('[X18] reads the Dynamics workbook cell for cell', async () => {
    const rows = await peopleInFile(
      'Active Contacts.xlsx',
      await bytesOf([
        [
          '(Do Not Modify) Contact',
          '(Do Not Modify) Row Checksum',
          '(Do Not Modify) Modified On',
          ' Full Name',
          'Job Title',
          'Business Phone',
          'Email',
        ],
        [
          'a1b2c3d4-0000-4000-8000-00000000000a',
          'chk',
          new Date(Date.UTC(2026, 1, 1)),
          'Greta Lund',
          'Leiterin Einkauf\n(interim)',
          4981234567,
          'greta@nordwind.example',
        ],
        [null, null, null, null, null, null, null],
        ['a1b2c3d4-0000-4000-8000-00000000000b', 'chk', null, 'שרה כהן 🚀', '=1+1', null, null],
      ]),
    );
    expect(rows).toMatchObject([
      {
        row: 2,
        name: 'Greta Lund',
        title: 'Leiterin Einkauf (interim)',
        phone: '4981234567',
        externalIds: { dynamics: 'a1b2c3d4-0000-4000-8000-00000000000a' },
      },
      { row: 4, name: 'שרה כהן 🚀', title: '=1+1' },
    ]);
    const replica = replicaOf(accountWith());
    replica.do(importPeople, { plan: planImport(rows, replica.account(), OPTIONS) });
    expect(isNothing(planImport(rows, replica.account(), OPTIONS))).toBe(true);
  });
  it('[X17] refuses what is none', async () => {
    const refused = async (name: string, bytes: BlobPart) => {
      const source = await readFile(new File([bytes], name));
      return source.ok ? null : source.problem.kind;
    };
    expect(await refused('a.xlsx', 'PK\u0003\u0004 not a zip at all')).toBe('broken-spreadsheet');
    expect(await refused('a.xlsx', 'Name;Title')).toBe('broken-spreadsheet');
    expect(await refused('a.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3))).toBe('old-spreadsheet');
    expect(await refused('a.xlsx', await bytesOf([[null]]))).toBe('empty');
    expect(await refused('a.csv', '')).toBe('empty');
    expect(await refused('a.csv', 'First Name,Last Name,Email\n,,\n')).toBe('no-people');
    expect(await refused('a.json', '{"format":"facet-account"')).toBe('broken-account');
    expect(await refused('a.json', '[{"name":"Anna"}]')).toBe(await refused('a.json', '{"name":"Anna"}'));
    expect(await refused('a.json', '[]')).not.toBeNull();
    expect(await refused('a.json', '{"format":"facet-account","version":2}')).toBe('newer-account');
    expect(await refused('a.json', '{"format":"facet-account","version":1,"people":[{"id":"p"}]}')).toBe(
      'broken-account',
    );
  });
});

const word = fc.oneof(
  fc.constantFrom(
    'Anna',
    'Berg',
    'Jo',
    'Meier',
    'CFO',
    'Head of Logistics',
    'a@n.example',
    'info@n.example',
    'linkedin.com/in/x',
    'Dr.',
    '=1+1',
    '',
  ),
  fc.string({ maxLength: 8 }),
);
const row = fc.record({
  name: fc.tuple(word, word).map((parts) => parts.join(' ').trim()),
  title: fc.option(word),
  company: fc.option(fc.constantFrom('Nordwind AG', 'Halden Systems', 'Other')),
  emails: fc.array(fc.constantFrom('a@n.example', 'b@n.example', 'info@n.example', 'B@N.example'), { maxLength: 2 }),
  phone: fc.option(fc.constantFrom('+49 1 23456', '123456')),
  url: fc.option(fc.constantFrom('https://linkedin.com/in/x', 'https://www.linkedin.com/in/y/', 'https://n.example')),
  id: fc.option(fc.constantFrom('1', '2', '3')),
  managerName: fc.option(word),
});

/** A file comes from one program: its ids, where it has some, are of one kind. */
const file = (maxLength: number): fc.Arbitrary<PersonRow[]> =>
  fc.tuple(fc.constantFrom('hubspot', 'salesforce'), fc.array(row, { maxLength })).map(([system, rows]) =>
    rows.map(({ id, ...it }, i) => ({
      ...emptyPersonRow(i + 1),
      ...it,
      externalIds: id === null ? {} : { [system]: id },
    })),
  );

describe('laws', () => {
  it('[X28] a plan that was carried out leaves nothing to do', () => {
    fc.assert(
      fc.property(file(12), file(4), (now, before) => {
        const replica = replicaOf(accountWith());
        for (const rows of [before, now])
          replica.do(importPeople, { plan: planImport(rows, replica.account(), OPTIONS) });
        const again = planImport(now, replica.account(), OPTIONS);
        expect(again).toMatchObject({ add: [], update: [], links: [] });
      }),
      { numRuns: 400 },
    );
  });
  it('[X31] our own export of people comes back without a change', () => {
    fc.assert(
      fc.property(arbitraryAccount({ maxPeople: 12 }), (any) => {
        if (any.people.length === 0) return;
        const account: Account = JSON.parse(JSON.stringify(any).replaceAll('\\u0000', ''));
        const plan = planImport(rowsOf(peopleCsv(account, TODAY)), account, OPTIONS);
        expect(plan).toMatchObject({ add: [], update: [], links: [] });
      }),
      { numRuns: 200 },
    );
  });
  it('[X32] no cell of an export is a formula', () => {
    const name = '=HYPERLINK("http://evil.example","x")\n=1';
    const people = [
      { id: 'a', side: 'supplier', name, phone: '+49 561 1', posts: [{ title: '@SUM(1)' }] },
      { id: 'b', side: 'customer', name: ' -1+1', location: '\t=1' },
    ];
    const account = accountWith(people, { contacts: [{ id: 'c', supplier: 'a', customer: 'b' }] });
    for (const csv of [peopleCsv(account, TODAY), contactsCsv(account, TODAY)])
      for (const cells of csv.split(/,|\r\n/)) expect(cells).not.toMatch(/^"?\s*[=+\-@]/);
    expect(rowsOf(peopleCsv(account, TODAY))[0]).toMatchObject({ name, phone: '+49 561 1', title: '@SUM(1)' });
  });
  it('[X33] lines leave with names, titles and the strength of the day', () => {
    const account = accountWith(
      [
        { id: 'a', side: 'supplier', name: 'Tessa', posts: [{ title: 'KAM' }] },
        { id: 'b', side: 'customer', name: 'Jo' },
      ],
      {
        functions: FUNCTIONS,
        contacts: [
          {
            id: 'c',
            supplier: 'a',
            customer: 'b',
            strengths: [
              { from: '2026-01-01', value: 1 },
              { from: '2026-06-01', value: 3 },
              { from: '2027-01-01', value: 4 },
            ],
            touches: [{ id: 't', date: '2026-09-30', kind: 'meeting' }],
          },
        ],
      },
    );
    expect(contactsCsv(account, TODAY).split('\r\n')[1]).toBe('c,Tessa,KAM,Jo,,3,2026-01-01,,2026-09-30,meeting');
  });
});
