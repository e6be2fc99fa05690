const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
const lines = (count: number): string => (count === 1 ? '1 line' : `${count} lines`);

/** "12 new people, 3 changed, 2 reporting lines" with what is nought left out. */
const counts = (added: number, updated: number, links: number): string =>
  [
    added > 0 && (added === 1 ? '1 new person' : `${added} new people`),
    updated > 0 && `${updated} changed`,
    links > 0 && (links === 1 ? '1 reporting line' : `${links} reporting lines`),
  ]
    .filter((part) => part !== false)
    .join(', ');

export const exchange = {
  importTitle: 'Import',
  pasteTitle: 'Paste a list of people',
  choose: {
    lead: 'People from an address book, a CRM or a list, or a whole account from Facet.',
    drop: 'Drop a file here, or',
    button: 'Choose a file',
    kinds: 'CSV, XLSX, vCard, text or an account file',
    programs:
      'LinkedIn, Google Contacts, Outlook, Salesforce, HubSpot and Dynamics are recognised; any other table is mapped by hand.',
    pasteInstead: 'Paste a list instead',
    another: 'Another file',
    reading: 'Reading the file',
  },
  /** Where the file comes from, by the program that wrote it. */
  programs: {
    facet: 'People from Facet',
    linkedin: 'LinkedIn connections',
    google: 'Google Contacts',
    'google-old': 'Google Contacts',
    'outlook-desktop': 'Outlook',
    'outlook-web': 'Outlook',
    'salesforce-api': 'Salesforce',
    'salesforce-report': 'Salesforce',
    hubspot: 'HubSpot',
    'dynamics-excel': 'Dynamics 365',
    'dynamics-api': 'Dynamics 365',
  },
  unknownTable: 'A table',
  addressCards: 'Address cards',
  sheetOf: (sheet: string) => `sheet “${sheet}”`,
  view: 'Show',
  viewPeople: (count: number) => `People ${count}`,
  viewColumns: (count: number) => `Columns ${count}`,
  side: 'Where they stand',
  settled: (count: number) =>
    count === 1 ? 'The company of 1 person tells the side.' : `The company of ${count} people tells the side.`,
  supplier: 'Our company',
  customer: 'The customer',
  onlyTheseCompanies: (count: number) => `Leave out ${people(count)} of other companies`,
  headerRow: 'Names of the columns',
  headerRowOf: (row: number) => `In row ${row}`,
  noHeader: 'There are none',
  columns: {
    column: 'In the file',
    field: 'Means',
    samples: 'For example',
    unnamed: (index: number) => `Column ${index}`,
    fieldOf: (column: string) => `Meaning of “${column}”`,
    empty: (count: number) => (count === 1 ? '1 empty column is not shown.' : `${count} empty columns are not shown.`),
    noName: 'No column is a name yet. Choose “Name”, or “First name” and “Last name”.',
  },
  fields: {
    name: 'Name',
    'first-name': 'First name',
    'middle-name': 'Middle name',
    'last-name': 'Last name',
    prefix: 'Form of address',
    suffix: 'Name suffix',
    title: 'Title',
    department: 'Department',
    company: 'Company',
    email: 'E-mail',
    phone: 'Phone',
    url: 'Profile address',
    location: 'Location',
    city: 'City',
    country: 'Country',
    'manager-name': 'Reports to (name)',
    'manager-id': 'Reports to (id)',
    id: 'Id in that program',
    side: 'Side',
    function: 'Function',
    level: 'Level',
    unit: 'Unit',
    status: 'Status',
    tip: 'KAM or main contact',
    deleted: 'Deleted there',
    ignore: 'Not imported',
  },
  groups: {
    add: (count: number) => `New ${count}`,
    update: (count: number) => `Changed ${count}`,
    skip: (count: number) => `Left out ${count}`,
    link: (count: number) => `Reporting lines ${count}`,
  },
  more: (count: number) => `Show ${count} more`,
  take: (name: string) => `Import ${name}`,
  lane: 'Function',
  laneOf: (name: string) => `Function of ${name}`,
  noLane: 'No function',
  row: (row: number) => `Row ${row}`,
  noName: 'Without a name',
  namesake: 'Somebody of this name is already on the map. They are kept apart.',
  changed: (field: string, from: string, to: string) => (from === '' ? `${field}: ${to}` : `${field}: ${from} → ${to}`),
  externalId: 'Id',
  matched: {
    id: 'recognised by id',
    url: 'recognised by profile address',
    email: 'recognised by e-mail',
    'name-and-title': 'recognised by name and title',
  },
  reasons: {
    unchanged: 'already on the map, nothing new',
    duplicate: (row: number) => `the same person as row ${row}`,
    left: 'has left, the past stays as it was',
    deleted: 'deleted in that program',
    otherCompany: (company: string) => `works for ${company}`,
    noName: 'has no name',
    leftOut: 'left out by you',
  },
  reportsTo: (person: string, manager: string) => `${person} reports to ${manager}`,
  summary: (added: number, updated: number, links: number) => counts(added, updated, links),
  nothingToDo: 'Everybody in this file is on the map already.',
  nothingTaken: 'Nobody will be imported.',
  tooMany: (limit: number) =>
    `This would add more than ${limit} people at once. Leave out other companies, or split the file.`,
  /** The one button: what it will do. */
  act: (added: number, updated: number) =>
    added > 0 && updated > 0
      ? `Add ${added}, update ${updated}`
      : added > 0
        ? `Add ${people(added)}`
        : updated > 0
          ? `Update ${people(updated)}`
          : 'Draw reporting lines',
  nothing: 'Nothing to import',
  done: (added: number, updated: number, links: number) => `Imported: ${counts(added, updated, links)}.`,
  undo: 'Undo',
  paste: {
    label: 'People',
    description: 'One person per line, or cells copied from a spreadsheet.',
    placeholder: 'Anna Berg, CFO\nJo Meier, Head of Logistics\n? Head of IT',
    empty: 'The people appear here with the function their title suggests.',
    row: (line: number) => `Line ${line}`,
  },
  account: {
    name: (name: string) => (name === '' ? 'An account from Facet' : `The account ${name}`),
    holds: (count: number, contacts: number) => `${people(count)} and ${lines(contacts)}`,
    text: 'It is merged into this account: the same id updates, a new id adds, nothing is removed.',
    otherCustomer: (customer: string) => `The file is about ${customer}. Its names take the place of this account’s.`,
    act: 'Merge into this account',
    done: (added: number, updated: number, unchanged: number) =>
      `Merged: ${added} added, ${updated} updated, ${unchanged} unchanged.`,
    rejected: (count: number) =>
      count === 1
        ? '1 record refers to something absent and was not taken.'
        : `${count} records refer to something absent and were not taken.`,
    close: 'Done',
  },
  /** Parts of file names. */
  files: { people: 'people', contacts: 'lines' },
  problems: {
    title: (name: string) => `${name} was not imported. Nothing has changed.`,
    pasted: 'This text',
    empty: 'There is nothing in it.',
    tooLarge: (megabytes: number) => `It is larger than ${megabytes} MB.`,
    tooManyRows: (limit: number) => `It has more than ${limit} rows.`,
    cellTooLarge: (row: number) =>
      `Row ${row} holds a cell so long that it cannot be a field of a person. A quotation mark may be missing.`,
    binary: 'It is not text. Facet reads CSV, XLSX, vCard and account files.',
    quotes: (row: number) => `A quotation mark in row ${row} is not closed, so the rows after it cannot be told apart.`,
    noPeople: 'There is nobody in it.',
    opportunityRoles: 'It holds roles in opportunities (ids only), not people. Export the contacts from Salesforce.',
    accountRoles: 'It holds roles in accounts (ids only), not people. Export the contacts from Salesforce.',
    calendar: 'It is a calendar, not an address book. Export the contacts.',
    brokenSpreadsheet: 'The spreadsheet cannot be opened. Save it again as XLSX or CSV.',
    oldSpreadsheet: 'It is an old XLS file. Save it as XLSX or CSV.',
    brokenVcard: 'A card in it is damaged.',
    brokenVcardAt: (line: number) => `A card in it is damaged near line ${line}.`,
    brokenAccount: 'It is not an account file of Facet.',
    brokenAccountAt: (path: string, reason: string) => `${path}: ${reason}`,
    newerAccount: (version: number) => `It was written by a newer Facet (version ${version}).`,
    unreadable: 'It could not be read.',
  },
};
