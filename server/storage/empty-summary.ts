import type { Projection } from './ports.ts';

/** What a new account says of itself before anything is computed. */
export const emptySummary = (name: string): Omit<Projection, 'day' | 'rules' | 'facts'> => ({
  name,
  supplier: '',
  customer: name,
  people: 0,
  contacts: 0,
  threads: 0,
  functionCoverage: null,
  coveredFunctions: 0,
  customerFunctions: 0,
  diamondIndex: null,
  coordination: null,
  coordinated: 0,
  lineHolders: 0,
  findings: { critical: 0, warning: 0, note: 0 },
});
