import { fileURLToPath } from 'node:url';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { expect, test } from './fixtures/test.ts';
import { type GivenFile, ImportDialog } from './pages/import-dialog.ts';

const FIXTURES = new URL('../shared/rules/exchange/fixtures/', import.meta.url);
const LANES = ['Board', 'Purchasing', 'Marketing', 'R&D', 'Operations', 'Logistics', 'Finance', 'IT', 'Service'];

const account = {
  format: 'facet-account',
  version: 1,
  account: { name: 'Nordwind', supplier: 'Halden Systems', customer: 'Nordwind AG' },
  functions: LANES.map((name) => ({ id: name.toLowerCase().replace('&', ''), name })),
};

const given = (name: string, content: string | Uint8Array): GivenFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

const workbook = async (rows: readonly (readonly string[])[]): Promise<Buffer> =>
  writeExcelFile(rows.map((row) => row.map((value) => ({ value }))) as SheetData).toBuffer();

/** A file, the program that the dialog recognises, and where on the map its people stand afterwards. */
const EXPORTS: [file: string, program: string, people: Record<string, string>][] = [
  [
    'linkedin-connections.csv',
    'LinkedIn connections',
    {
      'Jörg Müller': 'Nordwind AG, Logistics',
      'Zoë Østergård-Łukasik 🚚': 'Nordwind AG, Finance',
      'محمد العلي': 'Nordwind AG, Operations',
      'Tessa Brandt': 'Halden Systems',
      'Ana "Annie" O\'Neill, MBA': 'Nordwind AG, Purchasing',
    },
  ],
  [
    'google-contacts.csv',
    'Google Contacts',
    {
      'Dr. Anna Lena Berg Jr.': 'Nordwind AG, Finance',
      'Jo Meier': 'Nordwind AG, Logistics',
      '=HYPERLINK("http://evil.example","x") +Formula': 'Nordwind AG',
    },
  ],
  [
    'google-contacts-old.csv',
    'Google Contacts',
    { 'Bernd Kessler': 'Nordwind AG, Operations', 'Li Wei 李伟': 'Nordwind AG, Operations' },
  ],
  [
    'outlook-desktop.csv',
    'Outlook',
    {
      'Ralf Dornbusch': 'Nordwind AG, Logistics',
      'Dr. Nadia Amari': 'Nordwind AG, Logistics',
      'Grete Lühr': 'Nordwind AG, Operations',
      'Bernd Kessler': 'Nordwind AG, Operations',
    },
  ],
  ['outlook-web.csv', 'Outlook', { 'Ben Okafor': 'Nordwind AG, IT', 'Prof. Dr. Farid Haddad': 'Nordwind AG, IT' }],
  [
    'salesforce-report.csv',
    'Salesforce',
    {
      'Claudia Weiß': 'Nordwind AG, Finance',
      'Timo Grothe': 'Nordwind AG, Finance',
      'Doris Double': 'Nordwind AG, Purchasing',
    },
  ],
  [
    'salesforce-data-loader.csv',
    'Salesforce',
    { 'Claudia Weiß': 'Nordwind AG, Finance', 'Timo Grothe': 'Nordwind AG, Finance' },
  ],
  ['hubspot.csv', 'HubSpot', { 'Sabine Rothe': 'Nordwind AG, Marketing', 'Ayşe Yılmaz': 'Nordwind AG, Logistics' }],
  [
    'contacts.vcf',
    'Address cards',
    {
      'Dr. Anna Lena Berg': 'Nordwind AG, Finance',
      'Ben Okafor': 'Nordwind AG, Logistics',
      'Jörg Müller': 'Nordwind AG, Operations',
    },
  ],
  ['dynamics.xlsx', 'Dynamics 365', { 'Greta Lund': 'Nordwind AG, Service', 'Ulrich Stahmer': 'Nordwind AG, Board' }],
];

const dynamics = async (): Promise<GivenFile> =>
  given(
    'dynamics.xlsx',
    await workbook([
      ['(Do Not Modify) Contact', '(Do Not Modify) Row Checksum', ' Full Name', 'Job Title', 'Email'],
      ['a1b2c3d4-0000-4000-8000-00000000000a', 'chk', 'Greta Lund', 'Service director', 'greta@nordwind.example'],
      ['a1b2c3d4-0000-4000-8000-00000000000b', 'chk', 'Ulrich Stahmer', 'CEO', ''],
    ]),
  );

for (const [file, program, people] of EXPORTS) {
  test(`${file} lands in the right lanes, once, and one undo takes it back`, async ({ owner }) => {
    const { page } = owner;
    const dialog = new ImportDialog(page);
    const take = async () => {
      await dialog.open();
      await dialog.choose(file === 'dynamics.xlsx' ? await dynamics() : fileURLToPath(new URL(file, FIXTURES)));
    };
    await owner.account.open(await owner.api.createAccount('Nordwind', account));
    await take();
    await expect(dialog.dialog.getByText(program, { exact: true })).toBeVisible();
    const count = Object.keys(people).length;
    await dialog.press(`Add ${count} people`);
    await expect(owner.account.cards()).toHaveCount(count);
    for (const [name, place] of Object.entries(people)) {
      const card = owner.account.cards().filter({ has: page.getByText(name, { exact: true }) });
      expect(await card.getAttribute('aria-label')).toMatch(new RegExp(`, ${place}, no line$`));
    }

    await take();
    await expect(dialog.dialog.getByText('Everybody in this file is on the map already.')).toBeVisible();
    await expect(dialog.dialog.getByRole('button', { name: 'Nothing to import' })).toBeDisabled();
    await dialog.press('Cancel');
    await expect(owner.account.cards()).toHaveCount(count);

    await page.keyboard.press('Control+z');
    await expect(owner.account.cards()).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Undo', exact: true }).first()).toBeDisabled();
    await owner.account.saved();
  });
}

test('a broken file says what is wrong and changes nothing', async ({ owner }) => {
  const id = await owner.api.createAccount('Nordwind', {
    ...account,
    people: [{ id: 'p1', side: 'customer', name: 'Claudia Weiss' }],
  });
  const before = await owner.api.json('GET', `/api/accounts/${id}/export`);
  await owner.account.open(id);
  const dialog = new ImportDialog(owner.page);
  await dialog.open();
  const junk = Uint8Array.from({ length: 600 }, (_, at) => (at * 37) % 256);
  for (const [file, reason] of [
    [given('junk.csv', junk), 'It is not text. Facet reads CSV, XLSX, vCard and account files.'],
    [given('people.xlsx', 'Name;Title\nJo;CFO'), 'The spreadsheet cannot be opened. Save it again as XLSX or CSV.'],
    [given('cut.json', '{"format":"facet-account","version":1,"people":['), 'It is not an account file of Facet.'],
    [given('half.json', '{"format":"facet-account","version":1,"people":[{"id":"p1"}]}'), 'people[0].side'],
    [given('newer.json', '{"format":"facet-account","version":9}'), 'It was written by a newer Facet (version 9).'],
    [given('quote.csv', 'Name,Title\nAnna,CFO\n"Jo,COO\nMax,CIO'), 'A quotation mark in row 3 is not closed'],
    [given('empty.csv', ''), 'There is nothing in it.'],
  ] as const) {
    await test.step(file.name, async () => {
      await dialog.choose(file);
      await expect(dialog.dialog.getByText(`${file.name} was not imported. Nothing has changed.`)).toBeVisible();
      await expect(dialog.dialog.getByText(reason)).toBeVisible();
    });
  }
  await owner.page.keyboard.press('Escape');
  await owner.account.saved();
  expect(await owner.api.json('GET', `/api/accounts/${id}/export`)).toEqual(before);
});

test('an account file is merged by id: what it names changes, what it leaves out stays', async ({ owner }) => {
  const people = [
    { id: 'p1', side: 'customer', name: 'Claudia Weiss', email: 'claudia@nordwind.example' },
    { id: 'p2', side: 'customer', name: 'Ralf Dornbusch' },
  ];
  const id = await owner.api.createAccount('Nordwind', { ...account, people });
  await owner.account.open(id);
  const dialog = new ImportDialog(owner.page);
  await dialog.open();
  const file = {
    ...account,
    people: [
      { id: 'p1', side: 'customer', name: 'Claudia Weiss-Berg' },
      { id: 'p3', side: 'supplier', name: 'Olaf Brekke' },
    ],
    contacts: [{ id: 'c1', supplier: 'p3', customer: 'p1', strengths: [{ from: null, value: 3 }] }],
  };
  await dialog.choose(given('nordwind.json', JSON.stringify(file)));
  await expect(dialog.dialog.getByText('2 people and 1 line')).toBeVisible();
  await dialog.press('Merge into this account');
  await expect(owner.account.cards()).toHaveCount(3);
  await expect(owner.account.line('Olaf Brekke', 'Claudia Weiss-Berg')).toHaveCount(1);
  await owner.account.saved();
  const { people: now } = await owner.api.json<{ people: { id: string; email: string | null }[] }>(
    'GET',
    `/api/accounts/${id}/export`,
  );
  expect(now.find((person) => person.id === 'p1')?.email).toBe('claudia@nordwind.example');

  await owner.page.keyboard.press('Control+z');
  await expect(owner.account.cards()).toHaveCount(2);
  await expect(owner.account.card('Claudia Weiss')).not.toContainText('Berg');
});
