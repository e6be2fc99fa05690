// What we know and plan about Nordwind and do not show the customer.
import type { z } from 'zod';
import type { Inside } from '../../model/account.ts';

type InsideInput = z.input<typeof Inside>;
type Stance = -2 | -1 | 0 | 1 | 2;
type Influence = 'inner-circle' | 'political-structure' | 'outside';

const judged = (date: string, rows: [person: string, stance: Stance, influence: Influence, source: string][]) =>
  rows.map(([person, stance, influence, source]) => ({
    id: `${person}-${date}`,
    person,
    date,
    stance,
    influence,
    certainty: source === '' ? ('assumed' as const) : ('confirmed' as const),
    source,
  }));

const roles = (rows: [person: string, role: string][]) =>
  rows.map(([person, role]) => ({
    id: `${person}-${role}`,
    person,
    role: role as 'decider',
    certainty: 'confirmed' as const,
  }));

export const nordwindInside: InsideInput = {
  contactPlans: [
    {
      id: 'plan-ar-ja',
      contact: 'ar-ja',
      wanted: 4,
      cadenceDays: 30,
      owner: 'ar',
      grow: {
        goal: 'Joint test bench by May',
        role: 'Speaks for Nordwind’s engineers',
        obligations: 'Share the noise data, both ways',
        workPlan: 'Every second Tuesday, Kassel',
      },
    },
    {
      id: 'plan-hs-us',
      contact: 'hs-us',
      wanted: 4,
      cadenceDays: 90,
      owner: 'hs',
      grow: {
        goal: 'He names Halden when the board discusses cold storage',
        role: 'Decides on Cold store 2026',
        obligations: 'Nothing reaches his desk that Bernd Kessler has not seen',
        workPlan: 'Two dinners and one plant visit a year',
      },
    },
    { id: 'plan-lf-sr', contact: 'lf-sr', wanted: 4, cadenceDays: 60, owner: 'lf' },
    { id: 'plan-ob-tg', contact: 'ob-tg', wanted: 3, cadenceDays: 90, owner: 'ob' },
    { id: 'plan-tv-gl', contact: 'tv-gl', wanted: 3, cadenceDays: null, owner: 'tv' },
  ],
  plannedContacts: [
    { id: 'ob-cw-2026', supplier: 'ob', customer: 'cw', from: '2026-01-12', value: 2, owner: 'tb' },
    { id: 'jw-lk-2027', supplier: 'jw', customer: 'lk', from: '2027-02-01', value: 2, owner: 'jw' },
    { id: 'tv-gl-2027', supplier: 'tv', customer: 'gl', from: '2027-01-18', value: 3, owner: 'tv' },
  ],
  influences: [
    { id: 'tg-cw', from: 'tg', to: 'cw', kind: 'influences' },
    { id: 'rd-bk', from: 'rd', to: 'bk', kind: 'influences' },
    { id: 'tg-ja', from: 'tg', to: 'ja', kind: 'conflict', since: '2025-09-01' },
  ],
  judgements: [
    ...judged('2025-02-20', [
      ['us', 0, 'inner-circle', ''],
      ['cw', -1, 'inner-circle', ''],
      ['bk', 0, 'inner-circle', ''],
      ['kv', 0, 'political-structure', 'Tessa Brandt'],
      ['ja', 0, 'political-structure', ''],
      ['rd', 1, 'political-structure', ''],
      ['tg', -2, 'outside', ''],
    ]),
    ...judged('2025-11-04', [
      ['bk', 1, 'inner-circle', 'Joint review'],
      ['fh', -1, 'political-structure', 'Priya Nair'],
      ['ja', 1, 'political-structure', 'Amit Rangan'],
      ['rd', 2, 'political-structure', 'Maeve Quinn'],
      ['mt', 2, 'outside', 'Amit Rangan'],
      ['na', 1, 'outside', 'Maeve Quinn'],
      ['lk', 0, 'outside', ''],
      ['sr', 0, 'outside', ''],
    ]),
    ...judged('2026-08-20', [
      ['us', 1, 'inner-circle', 'Henrik Solberg'],
      ['cw', 1, 'inner-circle', 'Olaf Brekke'],
      ['ja', 2, 'political-structure', 'Amit Rangan'],
      ['fh', 1, 'political-structure', 'Priya Nair'],
      ['gl', 1, 'political-structure', 'Priya Nair'],
      ['tg', -1, 'political-structure', ''],
    ]),
  ],
  decisions: [
    {
      id: 'cold-store-2026',
      name: 'Cold store 2026',
      roles: roles([
        ['lk', 'initiator'],
        ['ja', 'user'],
        ['ja', 'influencer'],
        ['rd', 'user'],
        ['na', 'user'],
        ['mt', 'user'],
        ['bk', 'influencer'],
        ['tg', 'influencer'],
        ['fh', 'gatekeeper'],
        ['kv', 'buyer'],
        ['us', 'decider'],
        ['cw', 'approver'],
      ]),
    },
    {
      id: 'service-2027',
      name: 'Service contract 2027',
      roles: roles([
        ['gl', 'decider'],
        ['cw', 'approver'],
        ['kv', 'buyer'],
        ['lk', 'user'],
      ]),
    },
  ],
  needs: [
    { id: 'need-us', person: 'us', kind: 'known', text: 'One supplier who answers for the whole cold chain' },
    { id: 'need-cw', person: 'cw', kind: 'known', text: 'Energy cost per pallet, in writing' },
    { id: 'need-tg', person: 'tg', kind: 'competitor-driven', text: 'Has Frostline’s offer on his desk' },
    { id: 'need-ja', person: 'ja', kind: 'personal', text: 'Wants to present the test bench at the trade fair' },
  ],
  personNotes: [
    { id: 'note-kv', person: 'kv', text: 'Prefers a call before eight. Back from leave each January.' },
    { id: 'note-us', person: 'us', text: 'Started in the plant in Kassel and still asks for its numbers first.' },
  ],
  stages: [
    { id: 's1', view: 'claimed', stage: 'exploratory', date: '2024-01-08', source: 'Team review' },
    { id: 's2', view: 'claimed', stage: 'basic', date: '2024-06-03', source: 'Team review' },
    { id: 's3', view: 'claimed', stage: 'co-operative', date: '2024-12-02', source: 'Team review' },
    { id: 's4', view: 'claimed', stage: 'interdependent', date: '2025-09-01', source: 'Team review' },
    { id: 's5', view: 'claimed', stage: 'integrated', date: '2026-06-01', source: 'Team review' },
    { id: 's6', view: 'customer-reported', stage: 'exploratory', date: '2024-01-08', source: 'Tessa Brandt' },
    { id: 's7', view: 'customer-reported', stage: 'basic', date: '2025-06-18', source: 'Joint review' },
    { id: 's8', view: 'customer-said', stage: 'co-operative', date: '2025-10-14', source: 'Katrin Vogel' },
    { id: 's9', view: 'customer-said', stage: 'interdependent', date: '2026-07-01', source: 'Katrin Vogel' },
  ],
  evidence: [
    { id: 'e1', stage: 'exploratory', item: 'qualified', date: '2024-01-22', source: 'Selection board' },
    { id: 'e2', stage: 'basic', item: 'transactions-run', date: '2024-06-06', source: 'First order' },
    { id: 'e3', stage: 'basic', item: 'decision-process-learnt', date: '2024-10-07', source: 'Tessa Brandt' },
    { id: 'e4', stage: 'co-operative', item: 'several-contacts', date: '2025-07-14', source: 'The map' },
    { id: 'e5', stage: 'co-operative', item: 'competitors-watched', date: '2025-08-04', source: 'Quarterly review' },
    { id: 'e6', stage: 'interdependent', item: 'multi-function-contact', date: '2026-03-16', source: 'The map' },
    { id: 'e7', stage: 'interdependent', item: 'sensitive-information', date: '2026-04-20', source: 'Olaf Brekke' },
    { id: 'e8', stage: 'interdependent', item: 'product-development', date: '2026-05-04', source: 'Test bench' },
  ],
  milestones: [
    { id: 'm1', stage: 'integrated', date: '2027-03-31', name: 'Open costs and a joint plan' },
    { id: 'm2', stage: 'integrated', date: '2027-09-30', name: 'Joint service team in Kassel' },
  ],
  events: [
    { id: 'v1', date: '2024-06-06', name: 'First order' },
    { id: 'v2', date: '2025-01-09', name: 'Complaint, line 4' },
    { id: 'v3', date: '2025-06-18', name: 'Joint review' },
    { id: 'v4', date: '2025-10-01', name: 'Logistics pilot' },
    { id: 'v5', date: '2026-03-16', name: 'Executive visit' },
    { id: 'v6', date: '2026-07-07', name: 'Contract' },
  ],
  actions: [
    {
      id: 'a1',
      text: 'Call Timo Grothe about the energy figures',
      owner: 'ob',
      due: '2026-11-30',
      about: ['tg', 'ob-tg'],
    },
    { id: 'a2', text: 'Take Tomás Vidal along to Greta Lund', owner: 'pn', due: '2026-12-11', about: ['tv', 'gl'] },
    {
      id: 'a3',
      text: 'First meeting with Claudia Weiss',
      owner: 'ob',
      due: '2026-01-16',
      done: '2026-01-14',
      about: ['cw'],
    },
  ],
  accepted: [],
};
