// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import type { Account } from '../../../shared/model/account.ts';
import type { Day } from '../../../shared/model/day.ts';
import { nordwind } from '../../../shared/rules/testing/nordwind.ts';
import { FULL_ACCESS } from '../../session/access.ts';
import { createStore } from '../../session/store.ts';
import { createCardFindings } from './card-findings.ts';

const TODAY = '2025-11-20' as Day;

it('[P23] the signs come behind the map, follow it, and are gone at once on another day', async () => {
  const account = createStore<Account>(nordwind);
  const day = createStore(TODAY);
  const session = { account, calmAccount: account, day: createStore(TODAY), access: FULL_ACCESS };
  const { worst, dispose } = createCardFindings({ session, day });
  expect(worst.get().size).toBe(0);
  await vi.waitFor(() => expect(worst.get().get('us')).toBe('critical'));

  account.set({ ...nordwind, people: [], contacts: [] });
  await vi.waitFor(() => expect(worst.get().size).toBe(0));

  account.set(nordwind);
  await vi.waitFor(() => expect(worst.get().get('us')).toBe('critical'));
  day.set('2025-01-01' as Day);
  expect(worst.get().size).toBe(0);
  day.set(TODAY);
  await vi.waitFor(() => expect(worst.get().get('us')).toBe('critical'));
  dispose();
});
