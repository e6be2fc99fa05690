import { describe, expect, it } from 'vitest';
import type { Account } from '../../model/account.ts';
import { planImport } from './plan-import.ts';
import type { Correction } from './plan-options.ts';
import { externalKey, urlKey } from './same-person.ts';
import { accountWith, TODAY } from './testing/lanes.ts';
import { rowsOf } from './testing/read-fixture.ts';

const plan = (csv: string, account: Account = accountWith(), options: object = {}) =>
  planImport(rowsOf(csv), account, { side: 'customer', today: TODAY, ...options });
const anna = { id: 'anna', side: 'customer', name: 'Anna Berg', posts: [{ title: 'Controller', function: 'finance' }] };

describe('who is who', () => {
  it('[X19] id before profile address before e-mail', () => {
    const account = accountWith([
      { ...anna, id: 'by-mail', email: 'anna@n.example' },
      { ...anna, id: 'by-url', url: 'https://linkedin.com/in/anna' },
      { ...anna, id: 'by-id', externalIds: { hubspot: '7' } },
    ]);
    const header = 'Record ID,First Name,Last Name,Email,LinkedIn URL';
    const found = (csv: string) => plan(`${header}\n${csv}`, account).update[0];
    expect(found('7,Anna,Berg,anna@n.example,linkedin.com/in/anna')).toMatchObject({ id: 'by-id', matchedBy: 'id' });
    expect(found('8,Anna,Berg,anna@n.example,linkedin.com/in/anna')).toMatchObject({ id: 'by-url', matchedBy: 'url' });
    expect(found('8,Anna,Berg,ANNA@n.example,')).toMatchObject({ id: 'by-mail', matchedBy: 'email' });
  });
  it('[X19] never by name alone, and never against an id of the same program', () => {
    expect(plan('Name,Email\nAnna Berg,other@n.example', accountWith([anna])).add).toMatchObject([
      { row: 2, namesakes: ['anna'] },
    ]);
    expect(plan('Name\nAnna Berg', accountWith([anna])).add).toHaveLength(1);
    const known = accountWith([{ ...anna, email: 'a@n.example', externalIds: { hubspot: '7' } }]);
    expect(plan('Record ID,First Name,Last Name,Email\n8,Anna,Berg,a@n.example', known).add).toHaveLength(1);
  });
  it('[X20] spellings of ids and addresses', () => {
    expect(externalKey('salesforce', '0035g00000AbCdEAAV')).toBe(externalKey('salesforce', '0035g00000AbCdE'));
    expect(externalKey('salesforce', '0035g00000AbCdE')).not.toBe(externalKey('salesforce', '0035g00000AbCde'));
    expect(externalKey('dynamics', '{A1-B2}')).toBe(externalKey('dynamics', 'a1-b2'));
    const spellings = [
      'https://www.linkedin.com/in/Zo%C3%AB/',
      'http://de.linkedin.com/in/zoë?trk=1#a',
      'linkedin.com/in/zoë',
    ];
    expect(new Set(spellings.map(urlKey)).size).toBe(1);
    expect(urlKey('https://www.nordwind.example/')).toBeNull();
  });
  it('[X21] by name and title only where the file knows nothing else', () => {
    const account = accountWith([anna, { id: 'bare', side: 'customer', name: 'Jo Meier' }]);
    expect(plan('Name,Title\nBERG ANNA,x\nAnna Berg,Controller', account).skip).toMatchObject([
      { row: 3, reason: { kind: 'unchanged', id: 'anna', matchedBy: 'name-and-title' } },
    ]);
    expect(plan('Name\nJo Meier', account)).toMatchObject({ add: [], skip: [{ reason: { id: 'bare' } }] });
    expect(plan('Name,Title\nAnna Berg,Controller', account, { side: 'supplier' }).add).toHaveLength(1);
  });
  it('[X22] a desk is nobody', () => {
    const csv = 'Name,Title,Email\nAnna Berg,CFO,info@n.example\nJo Meier,COO,info@n.example';
    expect(plan(csv).add.map((add) => add.person.email)).toEqual(['info@n.example', 'info@n.example']);
  });
  it('[X23] rows of one person become one', () => {
    const csv = 'Name,Title,Email,Phone\nAnna Berg,CFO,a@n.example,\nA. Berg,,A@N.example,+49 561 1234';
    expect(plan(csv)).toMatchObject({
      add: [{ row: 2, person: { name: 'Anna Berg', title: 'CFO', phone: '+49 561 1234' } }],
      skip: [{ row: 3, reason: { kind: 'duplicate', ofRow: 2, matchedBy: 'email' } }],
    });
  });
});

describe('what changes', () => {
  it('[X24] fills what the file has and blanks nothing', () => {
    const account = accountWith([{ ...anna, email: 'a@n.example', phone: '+49 561 1', location: 'Kassel' }]);
    const { update } = plan('Name,Title,Email,Phone,Location\nDr. Anna Berg,CFO,a@n.example,,Hamburg', account);
    expect(update).toMatchObject([
      { id: 'anna', person: { location: 'Hamburg' }, post: { title: 'CFO', level: 'executive' } },
    ]);
    expect(Object.keys(update[0]?.person ?? {})).toEqual(['location']);
  });
  it('[X24] a guess does not overrule a hand', () => {
    const moved = { ...anna, email: 'a@n.example', posts: [{ title: 'CFO', function: 'it', level: 'manager' }] };
    expect(
      plan('Name,Title,Email\nAnna Berg,Chief Financial Officer,a@n.example', accountWith([moved])).update,
    ).toMatchObject([{ post: { title: 'Chief Financial Officer' } }]);
    const none = { ...anna, email: 'a@n.example', posts: [{ title: 'CFO' }] };
    expect(plan('Name,Title,Email\nAnna Berg,CFO,a@n.example', accountWith([none])).update).toEqual([]);
  });
  it('[X25] skips with a reason', () => {
    const left = accountWith([{ ...anna, email: 'a@n.example', until: '2026-01-01' }]);
    const csv =
      'Name,Email,Company\nAnna Berg,a@n.example,Nordwind\n,x@n.example,\nMax,m@o.example,Other Ltd\nMoritz,,';
    const corrections = new Map([[5, { leaveOut: true }]]);
    expect(plan(csv, left, { onlyTheseCompanies: true, corrections }).skip).toEqual([
      { row: 2, name: 'Anna Berg', reason: { kind: 'left', id: 'anna' } },
      { row: 3, name: '', reason: { kind: 'no-name' } },
      { row: 4, name: 'Max', reason: { kind: 'other-company', company: 'Other Ltd' } },
      { row: 5, name: 'Moritz', reason: { kind: 'left-out' } },
    ]);
    expect(plan('Id,LastName,OwnerId,IsDeleted\n1,Gone,2,true').skip).toMatchObject([{ reason: { kind: 'deleted' } }]);
  });
  it('[X26] the company tells the side, title and department the function', () => {
    const csv =
      'Name,Title,Department,Company\nA,Manager,Logistics,NORDWIND\nB,Head of Finance,Operations,Halden Systems GmbH\nC,,,Third Inc.';
    expect(
      plan(csv, accountWith(), { side: 'supplier' }).add.map(({ person }) => [person.side, person.function]),
    ).toEqual([
      ['customer', 'logistics'],
      ['supplier', 'finance'],
      ['supplier', undefined],
    ]);
  });
  it('[X30] corrections hold', () => {
    const correction = { side: 'supplier', function: 'it', level: 'manager' } as Correction;
    const corrections = new Map([[2, correction]]);
    expect(plan('Name,Title\nAnna,CFO', accountWith(), { corrections }).add[0]?.person).toMatchObject({
      side: 'supplier',
      function: 'it',
      level: 'manager',
    });
    const none = new Map([[2, { function: null }]]);
    expect(plan('Name,Title\nAnna,CFO', accountWith(), { corrections: none }).add[0]?.person.function).toBeUndefined();
  });
});

describe('[X27] reporting lines', () => {
  const links = (csv: string, account = accountWith()) => plan(csv, account).links;
  const header = "First Name,Last Name,E-mail Address,Job Title,Manager's Name,Title\n";
  it('from a name that means exactly one person', () => {
    expect(links(`${header}Ann,A,a@n.example,CFO,,\nBen,B,b@n.example,Controller,"A, Ann",`)).toEqual([
      { kind: 'reports-to', from: { row: 3 }, to: { row: 2 } },
    ]);
    expect(links(`${header}Ann,A,1@n.example,CFO,,\nAnn,A,2@n.example,CIO,,\nBen,B,b@n.example,x,Ann A,`)).toEqual([]);
    expect(links(`${header}Ben,B,b@n.example,x,Nobody Known,\nEve,E,e@n.example,x,Eve E,`)).toEqual([]);
  });
  it('to somebody on the map, on the same side only', () => {
    const account = accountWith([anna, { id: 'sue', side: 'supplier', name: 'Sue Us' }]);
    expect(links(`${header}Ben,B,b@n.example,x,Anna Berg,\nCy,C,c@n.example,x,Sue Us,`, account)).toEqual([
      { kind: 'reports-to', from: { row: 2 }, to: { id: 'anna' } },
    ]);
  });
  it('never round in a circle, and nobody gets a second manager', () => {
    expect(links(`${header}Ann,A,a@n.example,x,Ben B,\nBen,B,b@n.example,x,Ann A,`)).toHaveLength(1);
    const people = [
      anna,
      { id: 'ben', side: 'customer', name: 'Ben B', email: 'b@n.example' },
      { id: 'cy', side: 'customer', name: 'Cy C' },
    ];
    const account = accountWith(people, { links: [{ id: 'l', from: 'ben', to: 'cy', kind: 'reports-to' }] });
    expect(links(`${header}Ben,B,b@n.example,,Anna Berg,`, account)).toEqual([]);
  });
});
