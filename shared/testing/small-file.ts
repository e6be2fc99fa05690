/** A small account file with one of everything that refers to something. */
export const smallFile = {
  format: 'facet-account',
  version: 1,
  account: { name: 'Nordwind', supplier: 'Our company', customer: 'Nordwind AG' },
  functions: [
    { id: 'logistics', name: 'Logistics' },
    { id: 'finance', name: 'Finance', weight: 2 },
  ],
  levels: [
    { id: 'director', name: 'Director' },
    { id: 'manager', name: 'Manager' },
  ],
  units: [
    { id: 'u1', side: 'customer', name: 'Nordwind AG', kind: 'company' },
    { id: 'u2', side: 'customer', name: 'Plant Kassel', kind: 'site', parent: 'u1' },
  ],
  people: [
    {
      id: 'p1',
      side: 'customer',
      name: 'Jo Meier',
      posts: [
        { from: null, title: 'Logistics manager', function: 'logistics', level: 'manager', unit: 'u2' },
        { from: '2025-07-01', title: 'Head of Logistics', function: 'logistics', level: 'director' },
      ],
      externalIds: { salesforce: '003' },
    },
    { id: 'p2', side: 'customer', name: 'Kim Beck', posts: [{ title: 'Buyer', tip: true, level: 'manager' }] },
    { id: 'p3', side: 'supplier', name: 'Anna Berg', posts: [{ title: 'KAM', tip: true }] },
    { id: 'p4', side: 'supplier', name: 'Ben Sol', posts: [{ title: 'Controller', function: 'finance' }] },
  ],
  contacts: [
    {
      id: 'c1',
      supplier: 'p3',
      customer: 'p1',
      strengths: [{ from: '2024-03-01', value: 2 }],
      touches: [{ id: 't1', date: '2026-09-30', kind: 'meeting' }],
    },
    { id: 'c2', supplier: 'p4', customer: 'p2', strengths: [{ from: null, value: 3 }] },
  ],
  links: [
    { id: 'l1', from: 'p1', to: 'p2', kind: 'reports-to' },
    { id: 'l2', from: 'p4', to: 'p3', kind: 'coordinates' },
  ],
  inside: {
    contactPlans: [{ id: 'k1', contact: 'c1', wanted: 4, owner: 'p4', grow: { goal: 'Trust' } }],
    plannedContacts: [{ id: 'q1', supplier: 'p4', customer: 'p1', from: '2027-02-01', value: 3, owner: 'p3' }],
    influences: [{ id: 'i1', from: 'p2', to: 'p1', kind: 'influences' }],
    judgements: [{ id: 'j1', person: 'p1', date: '2026-10-01', stance: 1 }],
    decisions: [
      {
        id: 'd1',
        name: 'Renewal',
        roles: [
          { id: 'r1', person: 'p1', role: 'decider' },
          { id: 'r2', person: 'p2', role: 'buyer' },
        ],
      },
    ],
    needs: [{ id: 'w1', person: 'p1', kind: 'known', text: 'On time' }],
    personNotes: [{ id: 'b1', person: 'p1', text: 'Likes chess' }],
    actions: [{ id: 'a1', text: 'Visit', owner: 'p4', about: ['p1', 'c1', 'p2'] }],
  },
  talk: {
    comments: [
      { id: 'o1', about: 'p1', author: 'Ann', at: '2026-11-01T09:30:00Z', text: 'Hello' },
      { id: 'o2', about: 'p1', author: 'Ben', at: '2026-11-01T09:31:00Z', text: 'Yes', replyTo: 'o1' },
    ],
  },
};
