import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Account } from '../../shared/model/account.ts';
import type { Day } from '../../shared/model/day.ts';
import { diffAccounts } from '../../shared/rules/diff/diff-accounts.ts';
import { arbitraryAccount } from '../../shared/testing/arbitrary-account.ts';
import { smallFile } from '../../shared/testing/small-file.ts';
import { de } from '../text/de.ts';
import { en } from '../text/en.ts';
import type { Language } from '../text/language.ts';
import { createTeller } from './tell.ts';
import { createWording } from './value-text.ts';

const day = '2026-11-23' as Day;
type File = Record<string, unknown> & typeof smallFile;

const told = (a: Account, b: Account, language: Language = 'en'): string[] => {
  const [before, after] = [
    { account: a, day },
    { account: b, day },
  ];
  const tell = createTeller(before, after, createWording(before, after, { en, de }[language].history, language));
  return diffAccounts(a, b).map((difference) => {
    const { subject, predicate } = tell(difference);
    return `${subject}: ${predicate}`;
  });
};
const changed = (change: (file: File) => void, language?: Language): string[] => {
  const file = structuredClone(smallFile) as File;
  change(file);
  return told(Account.parse(smallFile), Account.parse(file), language);
};
const set = (record: object | undefined, part: object) => void Object.assign(record as object, part);

describe('a difference as a sentence', () => {
  it.each<[string, (file: File) => void]>([
    [
      'Jo Meier: title “Head of Logistics” → “Director” from 1 Jul 2025',
      (f) => set(f.people[0]!.posts[1], { title: 'Director' }),
    ],
    ['Kim Beck: level Manager → Director', (f) => set(f.people[1]!.posts[0], { level: 'director' })],
    ['Kim Beck: e-mail none → “kim@x.example”', (f) => set(f.people[1], { email: 'kim@x.example' })],
    ['Kim Beck: until none → 1 Dec 2026', (f) => set(f.people[1], { until: '2026-12-01' })],
    ['Kim Beck: holder in place → vacant', (f) => set(f.people[1], { status: 'vacant' })],
    ['Jo Meier: “salesforce” “003” → “004”', (f) => set(f.people[0]!.externalIds, { salesforce: '004' })],
    [
      'New One: added (Buyer, Finance)',
      (f) =>
        void f.people.push({
          id: 'p9',
          side: 'customer',
          name: 'New One',
          posts: [{ title: 'Buyer', function: 'finance' }],
        } as never),
    ],
    [
      'Line Anna Berg – Jo Meier: strength 2 → 3 from 1 Nov 2026',
      (f) => void f.contacts[0]!.strengths.push({ from: '2026-11-01', value: 3 } as never),
    ],
    ['Line Ben Sol – Kim Beck: strength 3 → 4', (f) => set(f.contacts[1]!.strengths[0], { value: 4 })],
    ['Line Ben Sol – Kim Beck: removed', (f) => void f.contacts.pop()],
    ['Line Anna Berg – Jo Meier: meeting of 30 Sept 2026 removed', (f) => set(f.contacts[0], { touches: [] })],
    [
      'Line Anna Berg – Kim Beck: drawn, strength 1',
      (f) =>
        void f.contacts.push({
          id: 'c9',
          supplier: 'p3',
          customer: 'p2',
          strengths: [{ from: null, value: 1 }],
        } as never),
    ],
    ['Jo Meier reports to Kim Beck: removed', (f) => void f.links.shift()],
    [
      'Plan of the line Anna Berg – Jo Meier: wanted strength 4 → 3',
      (f) => set(f.inside.contactPlans[0], { wanted: 3 }),
    ],
    [
      'Plan of the line Anna Berg – Jo Meier: goal “Trust” → “More”',
      (f) => set(f.inside.contactPlans[0]!.grow, { goal: 'More' }),
    ],
    [
      'Planned line Ben Sol – Jo Meier: from 1 Feb 2027 → 1 Mar 2027',
      (f) => set(f.inside.plannedContacts[0], { from: '2027-03-01' }),
    ],
    [
      'Jo Meier: stance supporter → mentor (judged on 2 Nov 2026, assumed)',
      (f) => void f.inside.judgements.push({ id: 'j2', person: 'p1', date: '2026-11-02', stance: 2 }),
    ],
    ['Jo Meier: stance supporter → neutral (judged on 1 Oct 2026)', (f) => set(f.inside.judgements[0], { stance: 0 })],
    ['Decision “Renewal”: Kim Beck as buyer removed', (f) => void f.inside.decisions[0]!.roles.pop()],
    ['Need of Jo Meier: text “On time” → “In full”', (f) => set(f.inside.needs[0], { text: 'In full' })],
    ['Action “Visit”: owner Ben Sol → Anna Berg', (f) => set(f.inside.actions[0], { owner: 'p3' })],
    ['Functions: new order Finance, Logistics', (f) => void f.functions.reverse()],
    ['Account: customer “Nordwind AG” → “North”', (f) => set(f.account, { customer: 'North' })],
    ['Comment “Hello”: resolved no → yes', (f) => set(f.talk.comments[0], { resolved: true })],
    ['Kim Beck: “shoe size” none → 43', (f) => set(f.people[1], { 'shoe size': 43 })],
  ])('[V41] %s', (sentence, change) => {
    expect(changed(change)).toEqual([sentence.replace('resolved no', 'resolved none')]);
  });

  it('[V41] in German', () => {
    const stance = (f: File) => set(f.inside.judgements[0], { stance: 0 });
    expect(changed(stance, 'de')).toEqual(['Jo Meier: Haltung Unterstützer → neutral (Einschätzung vom 1. Okt. 2026)']);
    const title = (f: File) => set(f.people[0]!.posts[1], { title: 'Leiter' });
    expect(changed(title, 'de')).toEqual(['Jo Meier: Titel „Head of Logistics“ → „Leiter“ ab 1. Juli 2025']);
  });

  it('[V41] whatever differs is told in words in both languages, never with an empty part', () => {
    fc.assert(
      fc.property(arbitraryAccount({ maxPeople: 6 }), arbitraryAccount({ maxPeople: 6 }), (a, b) => {
        for (const language of ['en', 'de'] as const)
          for (const sentence of told(a, b, language)) {
            expect(sentence).toMatch(/^.+: .+$/s);
            expect(sentence).not.toMatch(/undefined|\[object/);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('[V41] every list and every known field has its word', () => {
    const { lists, fields } = en.history;
    expect(Object.keys(de.history.lists)).toEqual(Object.keys(lists));
    expect(Object.keys(de.history.fields)).toEqual(Object.keys(fields));
    expect(Object.keys(de.history.values)).toEqual(Object.keys(en.history.values));
  });
});
