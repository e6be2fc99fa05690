import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AccountId } from '../../../shared/model/id.ts';
import type { AuditSearch, Fold, NewAudit, Store } from '../ports.ts';

const account = { id: AccountId.parse('a1'), name: 'Nordwind' };
const anna = { kind: 'member', id: 'u1', name: 'Anna' } as const;
const guest = { kind: 'guest', id: 'g1', name: 'Gudrun' } as const;
const nobody = { kind: 'nobody', id: '', name: '' } as const;

const entry = (at: number, part: Partial<NewAudit> = {}): NewAudit => ({
  ...{ workspace: 'main', at, action: 'account-opened', actor: anna, account, subject: null },
  ...{ detail: {}, address: '127.0.0.1' },
  ...part,
});

const fold: Fold = () => {
  throw new Error('nothing is folded here');
};

/** What every store must do with the audit log. */
export const auditContract = (name: string, open: (fold: Fold) => Promise<Store>): void => {
  describe(`audit log: ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open(fold);
    });
    afterEach(() => store.close());

    const list = (search: Partial<AuditSearch> = {}) => store.audit.list({ workspace: 'main', limit: 100, ...search });
    const times = async (search: Partial<AuditSearch> = {}) => (await list(search)).map(({ at }) => at);

    it('[R9] keeps entries whole, in the order in which they happened, then in which they came', async () => {
      const link = { kind: 'link', id: 'l1', name: 'Workshop' } as const;
      const made = entry(5, { action: 'link-made', subject: link, detail: { role: 'viewer', expiresAt: null } });
      await store.audit.add([entry(7), made]);
      await store.audit.add([]);
      await store.audit.add([entry(7, { account: null, actor: nobody, address: '' })]);
      const [third, second, first] = await list();
      expect(first).toEqual({ ...made, id: first?.id });
      expect(third).toMatchObject({ at: 7, account: null, actor: nobody, subject: null, address: '' });
      expect((second?.id ?? 0) < (first?.id ?? 0) && (first?.id ?? 0) < (third?.id ?? 0)).toBe(true);
    });

    it('[R11] finds by time, person, account and deed, within one workspace, and goes on where a page ended', async () => {
      const other = { id: AccountId.parse('a2'), name: 'Elsewhere' };
      await store.audit.add([
        entry(1),
        entry(2, { actor: guest }),
        entry(3, { account: other }),
        entry(4, { action: 'account-exported' }),
        entry(5, { workspace: 'foreign' }),
      ]);
      expect(await times()).toEqual([4, 3, 2, 1]);
      expect(await times({ from: 2, until: 3 })).toEqual([3, 2]);
      expect(await times({ actor: 'g1' })).toEqual([2]);
      expect(await times({ account: 'a2' })).toEqual([3]);
      expect(await times({ action: 'account-exported', actor: 'u1' })).toEqual([4]);
      const page = await list({ limit: 3 });
      expect(page.map(({ at }) => at)).toEqual([4, 3, 2]);
      expect(await times({ limit: 3, before: page[2]?.id })).toEqual([1]);
      await store.audit.add([entry(3), entry(3)]);
      const [newest, next] = await list({ from: 3, until: 3 });
      expect((newest?.id ?? 0) > (next?.id ?? 0)).toBe(true);
      expect(await times({ before: newest?.id })).toEqual([3, 3, 2, 1]);
      expect(await times({ before: 999 })).toEqual([]);
    });

    it('[R11] knows who and what stands in it, under the newest name', async () => {
      await store.audit.add([
        entry(1),
        entry(2, { actor: nobody, account: null }),
        entry(3, { actor: guest }),
        entry(4, { actor: { ...anna, name: 'Anna Berg' }, account: { ...account, name: 'Nordwind AG' } }),
        entry(5, { workspace: 'foreign', actor: { ...anna, name: 'Stranger' } }),
      ]);
      const { actors, accounts } = await store.audit.choices('main');
      expect(actors.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([guest, { ...anna, name: 'Anna Berg' }]);
      expect(accounts).toEqual([{ ...account, name: 'Nordwind AG' }]);
    });

    it('[R13] lets go of what is older than a moment, and gives no number twice', async () => {
      await store.audit.add([entry(1), entry(2), entry(3)]);
      const [newest] = await list();
      expect(await store.audit.prune(3)).toBe(2);
      expect(await times()).toEqual([3]);
      await store.audit.prune(9);
      await store.audit.add([entry(10)]);
      expect((await list())[0]?.id).toBeGreaterThan(newest?.id ?? 0);
    });

    it('[R14] forgets the name of a person and nothing else', async () => {
      const person = { kind: 'person', id: 'p1', name: 'Sabine Roth' } as const;
      await store.audit.add([
        entry(1, { action: 'person-reported', subject: person }),
        entry(2, { action: 'person-reported', subject: { ...person, id: 'p2' } }),
        entry(3, { subject: { kind: 'member', id: 'p1', name: 'Anna' } }),
      ]);
      await store.audit.add([
        entry(4, { subject: person, account: { id: AccountId.parse('a2'), name: 'Elsewhere' } }),
        entry(5, {
          subject: { kind: 'version', id: 'v1', name: 'With Sabine' },
          detail: { before: 'Sabine', count: 1 },
        }),
      ]);
      expect(await store.audit.forget(account.id, person)).toBe(1);
      const [version] = await list({ limit: 1 });
      await store.audit.amend({
        id: version?.id ?? 0,
        subject: { kind: 'version', id: 'v1', name: 'With […]' },
        detail: { before: '[…]', count: 1 },
      });
      const entries = await list();
      expect(entries.map(({ subject }) => [subject?.id, subject?.name])).toEqual([
        ['v1', 'With […]'],
        ['p1', 'Sabine Roth'],
        ['p1', 'Anna'],
        ['p2', 'Sabine Roth'],
        ['p1', ''],
      ]);
      expect(entries[0]?.detail).toEqual({ before: '[…]', count: 1 });
      expect(await store.audit.forget(account.id, person)).toBe(0);
    });
  });
};
