// An invented account with three years of history: on 2025-03-12 the bow-tie, on 2025-11-20 opening, on 2026-09-08 the diamond.
// Shipped as the rich example; the dates and names are those of the reference pictures in reference/look.
import type { z } from 'zod';
import { AccountFile, FORMAT, FORMAT_VERSION } from '../../model/account-file.ts';
import { addDays, type Day } from '../../model/day.ts';
import { nordwindInside } from './nordwind-inside.ts';

type FileInput = z.input<typeof AccountFile>;
type PersonInput = NonNullable<FileInput['people']>[number];
type PostInput = NonNullable<PersonInput['posts']>[number];
type ContactInput = NonNullable<FileInput['contacts']>[number];
type Value = 0 | 1 | 2 | 3 | 4;

const post = (title: string, fn: string | null, level: string, more: Partial<PostInput> = {}): PostInput => ({
  from: null,
  title,
  function: fn,
  level,
  ...more,
});

const person = (
  side: 'supplier' | 'customer',
  id: string,
  name: string,
  posts: PostInput[],
  more: Partial<PersonInput> = {},
): PersonInput => {
  const address = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '.');
  const email = more.status ? null : `${address}@${side === 'supplier' ? 'halden' : 'nordwind'}.example`;
  return { id, side, name, posts, email, ...more };
};

const ours = (id: string, name: string, posts: PostInput[], more?: Partial<PersonInput>) =>
  person('supplier', id, name, posts, more);
const theirs = (id: string, name: string, posts: PostInput[], more?: Partial<PersonInput>) =>
  person('customer', id, name, posts, more);

const PEOPLE: PersonInput[] = [
  ours('tb', 'Tessa Brandt', [post('Key account manager', null, 'manager', { tip: true, unit: 'halden' })], {
    phone: '+49 561 555 0102',
    location: 'Kassel',
  }),
  ours('hs', 'Henrik Solberg', [post('Managing director', 'board', 'executive', { unit: 'halden' })]),
  ours('lf', 'Lucia Ferrante', [post('Head of marketing', 'marketing', 'director', { unit: 'halden' })]),
  ours('ar', 'Amit Rangan', [post('R&D director', 'rnd', 'director', { unit: 'halden' })], { location: 'Kassel' }),
  ours('jw', 'Joost de Wit', [post('Operations director', 'operations', 'director', { unit: 'halden' })]),
  ours('mq', 'Maeve Quinn', [
    post('Logistics coordinator', 'logistics', 'specialist', { unit: 'halden' }),
    post('Logistics manager', 'logistics', 'manager', { from: '2024-11-01', unit: 'halden' }),
  ]),
  ours('ob', 'Olaf Brekke', [post('Finance director', 'finance', 'director', { unit: 'halden' })]),
  ours('pn', 'Priya Nair', [
    post('IT project manager', 'it', 'manager', { unit: 'halden' }),
    post('Head of IT', 'it', 'director', { from: '2024-06-01', unit: 'halden' }),
  ]),
  ours('tv', 'Tomás Vidal', [post('Service manager', 'service', 'manager', { unit: 'leipzig' })], {
    location: 'Leipzig',
  }),

  theirs('kv', 'Katrin Vogel', [post('Senior buyer', null, 'manager', { tip: true, unit: 'nordwind' })], {
    phone: '+49 40 555 0177',
    location: 'Hamburg',
  }),
  theirs('us', 'Ulrich Stahmer', [post('CEO', 'board', 'executive', { unit: 'nordwind' })]),
  theirs('sr', 'Sabine Rothe', [post('Marketing director', 'marketing', 'director', { unit: 'nordwind' })]),
  theirs('ja', 'Jens Albrecht', [post('Head of R&D', 'rnd', 'director', { unit: 'kassel' })], { location: 'Kassel' }),
  theirs('mt', 'Mei Tanaka', [
    post('Development engineer', 'rnd', 'specialist', { unit: 'kassel' }),
    post('Lead engineer', 'rnd', 'specialist', { from: '2024-10-01', unit: 'kassel' }),
  ]),
  theirs('bk', 'Bernd Kessler', [post('COO', 'operations', 'executive', { unit: 'nordwind' })]),
  theirs('lk', 'Lena Farkas', [post('Plant manager', 'operations', 'manager', { unit: 'kassel' })], {
    location: 'Kassel',
  }),
  theirs('rd', 'Ralf Dornbusch', [post('Head of logistics', 'logistics', 'director', { unit: 'cold-chain' })]),
  theirs('na', 'Nadia Amari', [
    post('Shift lead', 'logistics', 'specialist', { unit: 'kassel' }),
    post('Warehouse lead', 'logistics', 'specialist', { from: '2025-01-01', unit: 'kassel' }),
  ]),
  theirs('cw', 'Claudia Weiss', [post('CFO', 'finance', 'executive', { unit: 'nordwind' })]),
  theirs('tg', 'Timo Grothe', [
    post('Controller', 'finance', 'manager', { unit: 'nordwind' }),
    post('Head of controlling', 'finance', 'director', { from: '2026-10-01', unit: 'nordwind' }),
  ]),
  theirs('fh0', 'Head of IT', [post('not known yet', 'it', 'director', { unit: 'nordwind' })], {
    status: 'placeholder',
    until: '2025-04-07',
    seat: 'seat-it',
  }),
  theirs('fh', 'Farid Haddad', [post('Head of IT', 'it', 'director', { unit: 'nordwind' })], {
    from: '2025-04-07',
    seat: 'seat-it',
  }),
  theirs('rk', 'Rainer Koch', [post('Service director', 'service', 'director', { unit: 'cold-chain' })], {
    until: '2025-02-10',
    seat: 'seat-service',
  }),
  theirs('rk0', 'Service director', [post('Service director', 'service', 'director', { unit: 'cold-chain' })], {
    status: 'vacant',
    from: '2025-02-10',
    until: '2026-03-02',
    seat: 'seat-service',
  }),
  theirs('gl', 'Greta Lund', [post('Service director', 'service', 'director', { unit: 'cold-chain' })], {
    from: '2026-03-02',
    seat: 'seat-service',
  }),
];

/** Days from `first` to `last`, `step` days apart. */
const every = (step: number, first: string, last: string): string[] => {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day as Day, step)) days.push(day);
  return days;
};

const KINDS = ['meeting', 'call', 'visit', 'mail'];

const contact = (pair: string, strengths: [from: string, value: Value][], touches: string[]): ContactInput => {
  const [supplier, customer] = pair.split('-') as [string, string];
  return {
    id: pair,
    supplier,
    customer,
    strengths: strengths.map(([from, value]) => ({ from, value })),
    touches: touches.map((date, index) => ({ id: `t${index + 1}`, date, kind: KINDS[index % KINDS.length]! })),
  };
};

const CONTACTS: ContactInput[] = [
  contact(
    'tb-kv',
    [
      ['2024-01-15', 1],
      ['2024-03-04', 2],
      ['2024-09-02', 3],
      ['2025-01-20', 4],
    ],
    every(35, '2024-01-15', '2026-11-18'),
  ),
  contact(
    'hs-us',
    [
      ['2025-10-09', 1],
      ['2026-03-16', 2],
      ['2026-06-01', 3],
      ['2026-08-10', 4],
    ],
    ['2025-10-09', '2026-01-12', '2026-03-16', '2026-06-01', '2026-08-10', '2026-10-05'],
  ),
  contact(
    'lf-sr',
    [
      ['2026-05-06', 2],
      ['2026-06-24', 3],
      ['2026-08-24', 4],
    ],
    ['2026-05-06', '2026-06-24', '2026-08-24', '2026-09-03'],
  ),
  contact(
    'ar-ja',
    [
      ['2025-04-22', 1],
      ['2025-05-15', 2],
      ['2025-08-01', 3],
      ['2025-11-04', 4],
    ],
    every(14, '2025-04-22', '2026-11-17'),
  ),
  contact(
    'ar-mt',
    [
      ['2025-09-02', 2],
      ['2026-04-14', 3],
    ],
    every(42, '2025-09-02', '2026-11-10'),
  ),
  contact(
    'jw-bk',
    [
      ['2026-06-09', 1],
      ['2026-07-13', 2],
      ['2026-08-03', 3],
      ['2026-08-31', 4],
    ],
    ['2026-06-09', '2026-07-13', '2026-08-03', '2026-08-31', '2026-10-12', '2026-11-09'],
  ),
  contact(
    'mq-rd',
    [
      ['2025-08-11', 1],
      ['2025-09-15', 2],
      ['2025-10-20', 3],
      ['2026-05-11', 4],
    ],
    every(21, '2025-08-11', '2026-11-16'),
  ),
  contact('mq-na', [['2026-03-23', 2]], every(56, '2026-03-23', '2026-11-05')),
  contact(
    'ob-cw',
    [
      ['2026-01-14', 2],
      ['2026-04-20', 3],
      ['2026-07-20', 4],
    ],
    ['2026-01-14', '2026-03-11', '2026-04-20', '2026-07-20', '2026-09-21', '2026-11-11'],
  ),
  contact(
    'ob-tg',
    [
      ['2026-02-03', 1],
      ['2026-05-19', 2],
    ],
    ['2026-02-03', '2026-04-08', '2026-05-19'],
  ),
  contact(
    'pn-fh',
    [
      ['2025-06-16', 1],
      ['2025-07-09', 2],
      ['2026-02-16', 3],
      ['2026-06-22', 4],
    ],
    ['2025-06-16', '2025-07-09', ...every(30, '2025-12-08', '2026-11-12')],
  ),
  contact(
    'pn-gl',
    [
      ['2026-04-13', 2],
      ['2026-06-29', 3],
      ['2026-08-17', 4],
    ],
    every(28, '2026-04-13', '2026-11-16'),
  ),
  contact('tv-gl', [['2026-07-07', 1]], ['2026-07-07']),
];

const link = (
  from: string,
  to: string,
  kind: 'reports-to' | 'dotted' | 'coordinates',
  since?: string,
  until?: string,
) => ({
  id: `${from}-${to}-${kind}${since ? `-${since}` : ''}`,
  from,
  to,
  kind,
  since: since ?? null,
  until: until ?? null,
});

const LINKS = [
  ...['hs', 'lf', 'ar', 'jw', 'mq', 'ob', 'tv'].map((id) => link(id, 'tb', 'coordinates')),
  // While IT was reorganised nobody told the key account manager what had been agreed.
  link('pn', 'tb', 'coordinates', undefined, '2025-06-01'),
  link('pn', 'tb', 'coordinates', '2025-12-15'),
  ...['us', 'sr', 'ja', 'bk', 'rd', 'cw', 'fh', 'gl'].map((id) => link(id, 'kv', 'dotted')),
  ...(
    [
      ['mt', 'ja'],
      ['lk', 'bk'],
      ['na', 'rd'],
      ['tg', 'cw'],
      ['ja', 'bk'],
      ['rd', 'bk'],
      ['kv', 'bk'],
      ['bk', 'us'],
      ['cw', 'us'],
      ['sr', 'us'],
      ['tb', 'hs'],
      ['ar', 'hs'],
      ['ob', 'hs'],
      ['mq', 'jw'],
    ] as const
  ).map(([from, to]) => link(from, to, 'reports-to')),
];

export const nordwind: AccountFile = AccountFile.parse({
  format: FORMAT,
  version: FORMAT_VERSION,
  account: { name: 'Nordwind', supplier: 'Halden Systems', customer: 'Nordwind AG' },
  functions: [
    ['board', 'Board'],
    ['marketing', 'Marketing'],
    ['rnd', 'R&D'],
    ['operations', 'Operations'],
    ['logistics', 'Logistics'],
    ['finance', 'Finance'],
    ['it', 'IT'],
    ['service', 'Service'],
  ].map(([id, name]) => ({ id: id!, name: name!, weight: 1 })),
  levels: [
    ['executive', 'Executive'],
    ['director', 'Director'],
    ['manager', 'Manager'],
    ['specialist', 'Specialist'],
  ].map(([id, name]) => ({ id: id!, name: name! })),
  units: [
    { id: 'halden', side: 'supplier', name: 'Halden Systems', kind: 'company' },
    { id: 'leipzig', side: 'supplier', name: 'Service centre Leipzig', kind: 'site', parent: 'halden' },
    { id: 'nordwind', side: 'customer', name: 'Nordwind AG', kind: 'company' },
    { id: 'cold-chain', side: 'customer', name: 'Cold chain', kind: 'division', parent: 'nordwind' },
    { id: 'kassel', side: 'customer', name: 'Plant Kassel', kind: 'site', parent: 'cold-chain' },
  ],
  people: PEOPLE,
  contacts: CONTACTS,
  links: LINKS,
  inside: nordwindInside,
} satisfies FileInput);
