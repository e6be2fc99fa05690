import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/model/day.ts';
import { AccountId } from '../../../shared/model/id.ts';
import { WorkspaceSettings } from '../../../shared/model/workspace-settings.ts';
import type { Fold, Store, StoredVersion } from '../ports.ts';
import { projection, RULES, TODAY } from './stored-projection.ts';

const account = AccountId.parse('a1');
const other = AccountId.parse('a2');
const bytes = (...values: number[]) => new Uint8Array(values);
const QUARTER_MS = 15 * 60_000;

/** Puts bytes behind one another: what the store keeps in order can be read off. */
const joinBytes: Fold = ({ snapshot, updates }) => ({
  data: new Uint8Array([snapshot?.data ?? [], ...updates].flatMap((part) => [...part])),
  stateVector: new Uint8Array([updates.length]),
});

/** What every store must do. `open` makes an empty one that folds as it is told. */
export const storeContract = (name: string, open: (fold: Fold) => Promise<Store>): void => {
  describe(`store: ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open(joinBytes);
      for (const id of [account, other]) {
        await store.accounts.create({ id, workspace: 'main', name: `Account ${id}`, at: 1_000, actor: 'u1' });
      }
    });
    afterEach(() => store.close());

    const edit = (value: number, at = 2_000, actor = 'u1') =>
      ({ account, layer: 'map', update: bytes(value), actor, at }) as const;
    const load = async (layer: 'map' | 'inside' | 'talk' = 'map') => {
      const { snapshot, updates, lastSeq } = await store.documents.load(account, layer);
      return { snapshot: snapshot && [...snapshot.data], updates: updates.map((update) => [...update]), lastSeq };
    };

    it('[S50] answers that it is ready', async () => {
      await store.ready();
    });

    it('[S50] keeps updates of a document in order, each document by itself', async () => {
      expect(await load()).toEqual({ snapshot: null, updates: [], lastSeq: 0 });
      await store.documents.write([edit(1), { ...edit(9), layer: 'inside' }, edit(2), { ...edit(8), account: other }]);
      await store.documents.write([edit(3)]);
      const { updates, lastSeq } = await load();
      expect(updates).toEqual([[1], [2], [3]]);
      expect(lastSeq).toBe(3);
      expect((await load('inside')).updates).toEqual([[9]]);
      expect((await load('talk')).updates).toEqual([]);
    });

    it('[S50] appends thousands of edits in one go', async () => {
      await store.documents.write(Array.from({ length: 5_000 }, (_, index) => edit(index % 256)));
      expect((await load()).updates).toHaveLength(5_000);
    });

    it('[S50] skips edits of accounts that are gone and keeps the others', async () => {
      await store.accounts.remove(other);
      await store.documents.write([{ ...edit(7), account: other }, edit(1)]);
      expect(await store.documents.compact(other, 'map', 1)).toBeNull();
      expect((await load()).updates).toEqual([[1]]);
      expect((await store.documents.load(other, 'map')).updates).toEqual([]);
      expect((await store.documents.load(other, 'map')).snapshot).toBeNull();
    });

    it('[S51] compaction puts the snapshot before the tail and loses nothing of it', async () => {
      await store.documents.write([edit(1), edit(2)]);
      expect(await store.documents.compact(account, 'map', 3)).toBeNull();
      expect(await store.documents.compact(account, 'map', 2)).toBe(2);
      await store.documents.write([edit(3)]);
      expect(await load()).toEqual({ snapshot: [1, 2], updates: [[3]], lastSeq: 3 });
      const { snapshot } = await store.documents.load(account, 'map');
      expect([...(snapshot?.stateVector ?? [])]).toEqual([2]);
      expect(await store.documents.compact(account, 'map', 1)).toBe(3);
      expect(await load()).toEqual({ snapshot: [1, 2, 3], updates: [], lastSeq: 3 });
      expect(await store.documents.compact(account, 'map', 0)).toBeNull();
      await store.documents.write([edit(4)]);
      expect(await load()).toEqual({ snapshot: [1, 2, 3], updates: [[4]], lastSeq: 4 });
    });

    it('[S51] compaction while edits are written loses and doubles nothing', async () => {
      const rounds = Array.from({ length: 40 }, (_, round) => round);
      await Promise.all(
        rounds.flatMap((round) => [
          store.documents.write([edit(round), edit(round)]),
          store.documents.compact(account, 'map', 3),
        ]),
      );
      const { snapshot, updates } = await load();
      expect([...(snapshot ?? []), ...updates.flat()].toSorted((a, b) => a - b)).toEqual(
        rounds.flatMap((round) => [round, round]),
      );
    });

    it('[S56] keeps who first brought a client of a document, also over compaction', async () => {
      await store.documents.write([
        { ...edit(1), authors: [7, 8] },
        { ...edit(2, 3_000, 'u2'), authors: [8, 2 ** 32 - 1] },
      ]);
      await store.documents.compact(account, 'map', 1);
      await store.documents.write([{ ...edit(3, 3_000, 'u3'), layer: 'inside', authors: [7] }]);
      const authors = (await store.documents.authors(account)).map(({ layer, client, actor }) => [
        layer,
        client,
        actor,
      ]);
      expect(authors.toSorted()).toEqual([
        ['inside', 7, 'u3'],
        ['map', 4294967295, 'u2'],
        ['map', 7, 'u1'],
        ['map', 8, 'u1'],
      ]);
      expect(await store.documents.authors(other)).toEqual([]);
    });

    it('[S52] who edited when survives compaction', async () => {
      const at = 10 * QUARTER_MS;
      await store.documents.write([edit(1, at), edit(2, at + 5), edit(3, at + 7, 'u2'), edit(4, at + QUARTER_MS)]);
      const trail = await store.documents.trail(account);
      expect(trail).toEqual([
        { layer: 'map', actor: 'u1', first: at, last: at + 5, edits: 2 },
        { layer: 'map', actor: 'u2', first: at + 7, last: at + 7, edits: 1 },
        { layer: 'map', actor: 'u1', first: at + QUARTER_MS, last: at + QUARTER_MS, edits: 1 },
      ]);
      await store.documents.compact(account, 'map', 1);
      expect(await store.documents.trail(account)).toEqual(trail);
      await store.documents.write([edit(5, at + 9)]);
      await store.documents.compact(account, 'map', 1);
      expect((await store.documents.trail(account))[0]).toMatchObject({ first: at, last: at + 9, edits: 3 });
    });

    it('[S53] lists the accounts of a workspace with their stored summaries', async () => {
      const [first] = await store.accounts.list('main');
      expect(first).toMatchObject({ id: account, name: 'Account a1', customer: 'Account a1', people: 0 });
      expect(first?.lastEdit).toBe('1970-01-01T00:00:01.000Z');
      await store.documents.write([edit(1, 5_000)]);
      await store.accounts.saveProjections([
        { id: account, projection: projection, lastSeq: await store.accounts.lastSeq(account) },
      ]);
      expect([await store.accounts.has('main', account), await store.accounts.has('other', account)]).toEqual([
        true,
        false,
      ]);
      await store.accounts.setArchived(account, true);
      const { day: _day, rules: _rules, facts: _facts, ...shown } = projection;
      const expected = { ...shown, id: account, archived: true, lastEdit: '1970-01-01T00:00:05.000Z' };
      await store.documents.compact(account, 'map', 1);
      expect(await store.accounts.get('main', account)).toEqual(expected);
      expect(await store.accounts.get('elsewhere', account)).toBeNull();
      expect(await store.accounts.list('elsewhere')).toEqual([]);
      expect((await store.accounts.list('main')).map(({ name }) => name)).toEqual(['Account a2', 'Nordwind']);
    });

    it('[S53] knows which summaries lag behind their documents or the day', async () => {
      expect(await store.accounts.outdated(TODAY, RULES)).toEqual([account, other]);
      for (const id of [account, other])
        await store.accounts.saveProjections([{ id: id, projection: projection, lastSeq: 0 }]);
      expect(await store.accounts.outdated(TODAY, RULES)).toEqual([]);
      await store.documents.write([edit(1)]);
      expect(await store.accounts.outdated(TODAY, RULES)).toEqual([account]);
      expect(await store.accounts.outdated(addDays(TODAY, 1), RULES)).toEqual([account, other]);
      expect(await store.accounts.outdated(TODAY, 'r2')).toEqual([account, other]);
      const lastSeq = await store.accounts.lastSeq(account);
      await store.accounts.saveProjections([{ id: account, projection: projection, lastSeq: lastSeq }]);
      await store.accounts.saveProjections([
        { id: account, projection: { ...projection, people: 99 }, lastSeq: lastSeq - 1 },
      ]);
      expect((await store.accounts.get('main', account))?.people).toBe(3);
    });

    it('[S54] removing an account removes its documents and its trail', async () => {
      await store.documents.write([edit(1), { ...edit(2), account: other }]);
      await store.documents.compact(account, 'map', 1);
      await store.accounts.remove(account);
      expect(await store.accounts.get('main', account)).toBeNull();
      expect(await load()).toEqual({ snapshot: null, updates: [], lastSeq: 0 });
      expect(await store.documents.trail(account)).toEqual([]);
      expect(await store.documents.authors(account)).toEqual([]);
      expect((await store.documents.load(other, 'map')).updates).toHaveLength(1);
    });

    const version = (id: string, at: number, content = id, part: Partial<StoredVersion> = {}): StoredVersion => ({
      ...{ id, account, at, kind: 'hourly', name: null, by: '', content },
      ...part,
    });
    const ids = async (of = account) => (await store.versions.list(of)).map(({ id }) => id);
    const contentOf = async (id: string, of = account) => {
      const data = await store.versions.read(of, id);
      return data && [...data];
    };

    it('[V2] keeps versions of an account, the newest first, equal instants in the order they came', async () => {
      expect(await store.versions.newest(account)).toBeNull();
      const named = version('v9', 3_000, 'x', { kind: 'named', name: 'Review', by: 'u1' });
      await store.versions.add(named, bytes(9));
      await store.versions.add(version('v1', 3_000), bytes(1));
      await store.versions.add(version('v5', 2_000), bytes(5));
      await store.versions.add(version('o1', 1, 'x', { account: other }), bytes(7));
      expect(await ids()).toEqual(['v1', 'v9', 'v5']);
      expect((await store.versions.newest(account))?.id).toBe('v1');
      expect(await store.versions.get(account, 'v9')).toEqual(named);
      expect(await store.versions.get(other, 'v9')).toBeNull();
      expect(await contentOf('v9')).toEqual([9]);
      expect(await contentOf('v9', other)).toBeNull();
      expect(await contentOf('o1', other)).toEqual([7]);
      await store.versions.rename(account, 'v1', 'Named');
      expect((await store.versions.get(account, 'v1'))?.name).toBe('Named');
    });

    it('[V3] stores the same content once, and lets it go with the last version that holds it', async () => {
      await store.versions.add(version('v1', 1, 'same'), bytes(4));
      expect([await store.versions.holds(account, 'same'), await store.versions.holds(other, 'same')]).toEqual([
        true,
        false,
      ]);
      await store.versions.add(version('v2', 2, 'same'), null);
      await store.versions.remove(account, ['v1']);
      expect(await contentOf('v2')).toEqual([4]);
      await store.versions.remove(account, ['v2', 'nothing']);
      await store.versions.remove(account, []);
      expect(await ids()).toEqual([]);
      await expect(store.versions.add(version('v3', 3, 'same'), null)).rejects.toThrow();
      expect(await ids()).toEqual([]);
    });

    it('[E6] replaces the bytes of a content for all versions that share it, and drops those from before', async () => {
      await store.versions.add(version('v1', 1, 'same'), bytes(4));
      await store.versions.add(version('v2', 2, 'same'), null);
      await store.versions.add(version('o1', 1, 'same', { account: other }), bytes(4));
      await store.versions.replace(account, 'same', 'next', bytes(6));
      expect([await contentOf('v1'), await contentOf('v2'), await contentOf('o1', other)]).toEqual([[6], [6], [4]]);
      expect(await store.versions.holds(account, 'same')).toBe(false);
      // what it becomes may be kept already
      await store.versions.add(version('v3', 3, 'third'), bytes(3));
      await store.versions.replace(account, 'third', 'next', bytes(6));
      await store.versions.replace(account, 'next', 'next', bytes(6));
      expect([await contentOf('v1'), await contentOf('v3')]).toEqual([[6], [6]]);
      await store.scrub();
      expect(await ids()).toEqual(['v3', 'v2', 'v1']);
    });

    it('[V5] knows which accounts were edited after their newest version', async () => {
      expect(await store.versions.behind()).toEqual([account, other]);
      for (const [id, of] of [
        ['v1', account],
        ['v2', other],
      ] as const)
        await store.versions.add(version(id, 5_000, id, { account: of }), bytes(1));
      expect(await store.versions.behind()).toEqual([]);
      await store.documents.write([edit(1, 5_001)]);
      expect(await store.versions.behind()).toEqual([account]);
    });

    it('[V9] removes the versions of an account with it, and takes none of one that is gone', async () => {
      await store.versions.add(version('v1', 1, 'same'), bytes(4));
      await store.versions.add(version('o1', 1, 'same', { account: other }), bytes(4));
      await store.accounts.remove(account);
      expect(await ids()).toEqual([]);
      expect(await contentOf('v1')).toBeNull();
      await store.versions.add(version('v2', 2), bytes(4));
      expect(await ids()).toEqual([]);
      expect(await contentOf('o1', other)).toEqual([4]);
    });

    it('[W1] keeps the settings of a workspace, each its own', async () => {
      expect(await store.workspaces.read('main')).toBeNull();
      const settings = WorkspaceSettings.parse({ judging: { leavingRate: 0.1 }, keeping: { auditDays: 30 } });
      await store.workspaces.write('main', settings);
      await store.workspaces.write('other', WorkspaceSettings.parse({}));
      expect(await store.workspaces.read('main')).toEqual(settings);
      await store.workspaces.write('main', WorkspaceSettings.parse({}));
      expect(await store.workspaces.read('main')).toEqual(WorkspaceSettings.parse({}));
    });

    it('[Q19] keeps notices by member, newest first and so many; they are read, and go with comment, account and member', async () => {
      const { notices } = store;
      const keep = { most: 3, since: 10 };
      const notice = (id: string, at: number, more: object = {}) =>
        ({ id, user: 'u1', account, comment: `c${id}`, kind: 'mention', at, readAt: null, ...more }) as const;
      const ids = async (user: string) => (await notices.list(user)).map(({ id }) => id);
      await notices.add([notice('old', 9), notice('1', 11), notice('2', 12), notice('x', 12, { user: 'u2' })], keep);
      expect(await ids('u1')).toEqual(['2', '1']);
      await notices.add([notice('3', 13), notice('4', 14, { account: other })], keep);
      expect(await ids('u1')).toEqual(['4', '3', '2']);
      expect((await notices.list('u2'))[0]).toEqual(notice('x', 12, { user: 'u2' }));
      await notices.read('u1', { ids: ['4', 'x'] }, 20);
      await notices.read('u1', { until: 12 }, 21);
      await notices.read('u1', { ids: [] }, 22);
      expect((await notices.list('u1')).map(({ readAt }) => readAt)).toEqual([20, null, 21]);
      expect((await notices.list('u2'))[0]?.readAt).toBeNull();
      await notices.forget(account, ['c2', 'c4']);
      expect(await ids('u1')).toEqual(['4', '3']);
      const asked = notice('5', 15, { account: null, comment: 'c4', kind: 'asked' });
      await notices.add([asked], keep);
      expect((await notices.list('u1'))[0]).toEqual(asked);
      await notices.forget(account, ['c4']);
      expect(await ids('u1')).toEqual(['5', '4', '3']);
      await notices.forget(null, ['c4', 'c3']);
      expect(await ids('u1')).toEqual(['4', '3']);
      await store.accounts.remove(account);
      expect(await ids('u1')).toEqual(['4']);
      await store.members.remove('u1');
      expect(await ids('u1')).toEqual([]);
    });

    it('[S55] has owners, of whom the first stands for all, and members in the order they came', async () => {
      expect(await store.members.owner('main')).toBeNull();
      await store.members.add({ user: 'u9', workspace: 'main', role: 'owner' });
      await store.members.add({ user: 'u8', workspace: 'main', role: 'owner' });
      await store.members.add({ user: 'u1', workspace: 'main', role: 'member' });
      expect((await store.members.owner('main'))?.user).toBe('u9');
      expect((await store.members.list('main')).map(({ user }) => user)).toEqual(['u9', 'u8', 'u1']);
      expect(await store.members.get('u1')).toEqual({ user: 'u1', workspace: 'main', role: 'member' });
      expect(await store.members.get('u7')).toBeNull();
    });
  });
};
