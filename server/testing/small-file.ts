/** The smallest account file that has a thread: two people of one function, and the line between them. */
export const smallFile = {
  format: 'facet-account',
  version: 1,
  account: { name: 'Nordwind', supplier: 'Halden', customer: 'Nordwind AG' },
  functions: [{ id: 'logistics', name: 'Logistics', colour: 'kept though unknown' }],
  levels: [{ id: 'director', name: 'Director' }],
  people: [
    {
      id: 'p7',
      side: 'supplier',
      name: 'Anna Berg',
      posts: [{ title: 'Logistics', function: 'logistics', level: 'director' }],
    },
    {
      id: 'p1',
      side: 'customer',
      name: 'Jo Meier',
      posts: [{ title: 'Logistics', function: 'logistics', level: 'director' }],
    },
  ],
  contacts: [{ id: 'c1', supplier: 'p7', customer: 'p1', strengths: [{ from: '2024-03-01', value: 3 }] }],
};
