import type { AccountId } from '../../../shared/model/id.ts';
import type { ListedAccount } from '../../../shared/protocol/routes.ts';

export const summary = (part: Partial<ListedAccount>): ListedAccount => ({
  id: 'a1' as AccountId,
  name: 'Nordwind',
  supplier: 'Halden',
  customer: 'Nordwind AG',
  archived: false,
  people: 22,
  contacts: 13,
  threads: 4,
  functionCoverage: 0.375,
  coveredFunctions: 3,
  customerFunctions: 8,
  diamondIndex: 0.28,
  coordination: 2 / 3,
  coordinated: 2,
  findings: { critical: 0, warning: 0, note: 0 },
  lineHolders: 3,
  lastEdit: '2026-11-20T10:00:00.000Z',
  may: { rename: true, archive: true, delete: true, export: true },
  ...part,
});
