import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { AccountId } from '../../shared/model/id.ts';
import { NoticeList } from '../../shared/protocol/notices.ts';
import { Portfolio, ProfileAnswer } from '../../shared/protocol/portfolio.ts';
import { CloseRoundResponse, RoundList, RoundView } from '../../shared/protocol/scoring.ts';
import { PortfolioRows } from '../portfolio/portfolio-rows.ts';
import { eraseFromPortfolio } from '../privacy/erase-portfolio.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';

const ROUNDS = '/api/portfolio/rounds';
type Who = { id: string; cookie: string };

describe('rounds of scoring', () => {
  let test: TestApp;
  let [owner, mia, sam, uma, stranger] = [] as unknown as [Who, Who, Who, Who, Who];
  let [nord, ost] = ['', ''];

  const member = async (name: string, role = 'member'): Promise<Who> => {
    const person = { name, email: `${name}@example.com`, password: 'a long password' };
    const added = await test.call('POST', '/api/members', { cookie: owner.cookie, body: { ...person, role } });
    const { id } = (await added.json()) as { id: string };
    const signed = await test.call('POST', '/api/auth/sign-in/email', { body: person });
    return { id, cookie: signed.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
  };
  const join = (account: string, { id }: Who) =>
    test.call('PUT', `/api/accounts/${account}/team/${id}`, { cookie: owner.cookie, body: { role: 'viewer' } });

  beforeAll(async () => {
    test = await createTestApp();
    const cookie = await test.owner();
    owner = { cookie, id: (await test.access.members.owner('main'))?.user ?? '' };
    mia = await member('Mia', 'manager');
    sam = await member('Sam');
    uma = await member('Uma');
    stranger = await member('Stan');
  });
  /** Mia is a manager; Sam sees both accounts, Uma one, the stranger none. */
  beforeEach(async () => {
    [nord, ost] = [await test.account(owner.cookie, 'Nord'), await test.account(owner.cookie, 'Ost')];
    for (const [account, who] of [
      [nord, sam],
      [ost, sam],
      [nord, uma],
    ] as const)
      await join(account, who);
  });
  afterEach(async () => {
    for (const { id } of RoundList.parse(await (await call(owner, 'GET', ROUNDS)).json()).rounds)
      await call(owner, 'DELETE', `${ROUNDS}/${id}`);
    for (const account of [nord, ost]) await call(owner, 'DELETE', `/api/accounts/${account}`);
  });
  afterAll(() => test.dispose());

  const call = (who: Who, method: string, path: string, body?: unknown) =>
    test.call(method, path, { cookie: who.cookie, ...(body === undefined ? {} : { body }) });
  const criteria = [
    { id: 'fit', name: 'Fit', weight: 3 },
    { id: 'size', name: 'Size' },
  ];
  const make = async (more: object = {}) => {
    const people = [mia, sam, uma, stranger].map(({ id }) => id);
    const made = await call(mia, 'POST', ROUNDS, { name: 'Spring', criteria, accounts: [nord, ost], people, ...more });
    expect(made.status).toBe(201);
    return RoundView.parse(await made.json());
  };
  const look = async (who: Who, id: string) =>
    RoundView.parse(await (await call(who, 'GET', `${ROUNDS}/${id}`)).json());
  const give = (who: Who, round: string, account: string, scores: object, note = '') =>
    call(who, 'PUT', `${ROUNDS}/${round}/sheets/${account}`, { scores, note });
  const reveal = (who: Who, round: string) => call(who, 'PATCH', `${ROUNDS}/${round}`, { state: 'revealed' });

  it('[PC5] asks each of what he may see, and tells nobody else that there is a round', async () => {
    const { id, people, mine } = await make();
    expect(people.map(({ name }) => name).toSorted()).toEqual(['Mia', 'Sam', 'Uma']);
    expect(mine).toEqual({ done: 0, of: 2 });
    expect((await look(uma, id)).accounts.map(({ name }) => name)).toEqual(['Nord']);
    expect((await look(uma, id)).mine).toEqual({ done: 0, of: 1 });
    expect((await call(stranger, 'GET', `${ROUNDS}/${id}`)).status).toBe(404);
    expect(RoundList.parse(await (await call(stranger, 'GET', ROUNDS)).json()).rounds).toEqual([]);
    expect((await give(uma, id, ost, { fit: 5 })).status).toBe(404);
    expect((await give(owner, id, nord, { fit: 5 })).status).toBe(404);
    await call(owner, 'PUT', `/api/accounts/${nord}/privacy`, { isPrivate: true });
    expect((await look(mia, id)).toScore).toEqual([ost]);
  });

  it('[PC5] is held by owners and managers, of members and accounts that there are', async () => {
    const body = { name: 'Spring', criteria, accounts: [nord], people: [sam.id] };
    expect((await call(sam, 'POST', ROUNDS, body)).status).toBe(403);
    expect((await call(mia, 'POST', ROUNDS, { ...body, people: ['nobody'] })).status).toBe(422);
    expect((await call(mia, 'POST', ROUNDS, { ...body, accounts: ['nothing'] })).status).toBe(422);
    await call(owner, 'PUT', `/api/accounts/${nord}/privacy`, { isPrivate: true });
    expect((await call(mia, 'POST', ROUNDS, body)).status).toBe(422);
    const { id } = await make({ accounts: [ost] });
    for (const [method, path] of [
      ['PATCH', `${ROUNDS}/${id}`],
      ['DELETE', `${ROUNDS}/${id}`],
      ['PUT', `${ROUNDS}/${id}/agreed/${ost}`],
      ['POST', `${ROUNDS}/${id}/close`],
    ] as const)
      expect((await call(sam, method, path, method === 'DELETE' ? undefined : {})).status).toBe(403);
  });

  it('[PC6] nobody is sent what another gave until the reveal, whatever he is and wherever he looks', async () => {
    const { id } = await make();
    const secret = 'Nobody may read this yet';
    await give(sam, id, nord, { fit: 9, size: 9 }, secret);
    await give(sam, id, ost, { fit: 9 });
    for (const who of [owner, mia, uma]) {
      const answers = [ROUNDS, `${ROUNDS}/${id}`, '/api/portfolio', `/api/accounts/${nord}/profile`];
      for (const path of answers) expect(await (await call(who, 'GET', path)).text()).not.toContain(secret);
      const seen = await look(who, id);
      expect([seen.sheets, seen.revealed, seen.finished]).toEqual([[], null, 0]);
    }
    expect((await look(sam, id)).sheets.find(({ account }) => account === nord)?.note).toBe(secret);
    await give(sam, id, ost, { fit: 9, size: 1 });
    const seen = await look(uma, id);
    expect([seen.finished, seen.asked]).toEqual([1, 3]);
    await reveal(mia, id);
    expect((await look(uma, id)).revealed?.sheets).toMatchObject([{ account: nord, user: sam.id, note: secret }]);
    expect((await look(owner, id)).revealed?.sheets).toHaveLength(2);
  });

  it('[PC6] takes scores from 1 to 10 by the criteria of the round, in the name of who gives them, while it is open', async () => {
    const { id } = await make();
    for (const scores of [{ fit: 0 }, { fit: 11 }, { fit: 5.5 }, { other: 5 }])
      expect((await give(sam, id, nord, scores)).status).toBe(422);
    expect((await give(sam, id, nord, { fit: 5 })).status).toBe(204);
    expect((await look(sam, id)).sheets).toMatchObject([{ user: sam.id, scores: { fit: 5 } }]);
    await reveal(mia, id);
    expect((await give(sam, id, nord, { fit: 6 })).status).toBe(422);
    expect((await call(mia, 'PATCH', `${ROUNDS}/${id}`, { state: 'open' })).status).toBe(422);
  });

  it('[PC6] the events of the portfolio say that a round has changed, and not that somebody gives scores', async () => {
    const { id } = await make();
    const answer = await test.call('GET', '/api/portfolio/events', { cookie: uma.cookie });
    const reader = answer.body?.getReader() ?? expect.fail('no stream');
    await give(sam, id, nord, { fit: 5 });
    await give(sam, id, nord, { fit: 6, size: 6 });
    await reveal(mia, id);
    const text = new TextDecoder();
    let told = '';
    while (!told.includes('"round"')) told += text.decode((await reader.read()).value, { stream: true });
    expect(told.split('"round"')).toHaveLength(2);
    await reader.cancel();
  });

  it('[Q29] who is asked is told, and all who were asked when the scores are revealed; it goes with the round', async () => {
    const told = async (who: Who, query = '') => {
      const { unread, notices } = NoticeList.parse(
        await (await call(who, 'GET', `/api/notifications?unread=true${query}`)).json(),
      );
      expect(notices).toHaveLength(unread);
      return notices.map(({ kind, round, isResolved }) => [kind, round?.name, round?.accounts, isResolved]);
    };
    const before = await told(uma);
    const round = await make({ people: [sam.id, mia.id, stranger.id] });
    expect(await told(sam)).toEqual([['asked', 'Spring', 2, false]]);
    expect([await told(mia), await told(stranger), await told(uma)]).toEqual([[], [], before]);
    const path = `${ROUNDS}/${round.id}`;
    await call(mia, 'PATCH', path, { people: [sam.id, mia.id, uma.id] });
    expect(await told(uma)).toEqual([['asked', 'Spring', 1, false]]);
    expect(await told(sam)).toHaveLength(1);
    await call(uma, 'PUT', `${path}/sheets/${nord}`, { scores: { fit: 5, size: 5 } });
    expect(await told(uma)).toEqual([['asked', 'Spring', 1, true]]);
    await call(owner, 'PATCH', path, { state: 'revealed' });
    expect(await told(sam)).toEqual([
      ['revealed', 'Spring', 2, false],
      ['asked', 'Spring', 2, true],
    ]);
    expect(await told(mia)).toEqual([['revealed', 'Spring', 2, false]]);
    expect(await told(sam, `&round=${round.id}`)).toHaveLength(2);
    expect(await told(sam, '&round=other')).toEqual([]);
    // what one may know of no more is neither shown nor counted
    await call(owner, 'DELETE', `/api/accounts/${nord}/team/${uma.id}`);
    expect(await told(uma)).toEqual([]);
    await call(owner, 'DELETE', path);
    expect([await told(sam), await told(mia)]).toEqual([[], []]);
    expect(await test.store.notices.list(uma.id)).toEqual([]);
  });

  it('[Q29] to tell somebody how far he is nobody else is looked at, and each round once', async () => {
    for (const name of ['Spring', 'Autumn']) {
      const { id } = await make({ name, people: [sam.id, uma.id] });
      await reveal(mia, id);
    }
    const [actorOf, names] = [vi.spyOn(test.access, 'actorOf'), vi.spyOn(PortfolioRows.prototype, 'names')];
    const { notices } = NoticeList.parse(await (await call(sam, 'GET', '/api/notifications')).json());
    expect(notices).toHaveLength(4);
    expect(new Set(actorOf.mock.calls.map(([{ user }]) => user))).toEqual(new Set([sam.id]));
    // once to find each round, and once for each notice
    expect(names).toHaveBeenCalledTimes(2 + 4);
    vi.restoreAllMocks();
  });

  it('[PC5] who leaves and what is deleted drop out', async () => {
    const gil = await member('Gil');
    for (const account of [nord, ost]) await join(account, gil);
    const { id } = await make({ people: [mia, uma, gil].map((who) => who.id) });
    await give(gil, id, nord, { fit: 5, size: 5 });
    await give(gil, id, ost, { fit: 5, size: 5 });
    await call(owner, 'DELETE', `/api/accounts/${ost}`);
    expect((await look(mia, id)).accounts.map(({ name }) => name)).toEqual(['Nord']);
    expect((await look(mia, id)).finished).toBe(1);
    await call(owner, 'DELETE', `/api/members/${gil.id}`);
    await reveal(mia, id);
    const { revealed, people, finished } = await look(mia, id);
    expect([revealed?.sheets, people.map(({ name }) => name).toSorted(), finished]).toEqual([[], ['Mia', 'Uma'], 0]);
  });

  const statuses = async (account: string) =>
    ProfileAnswer.parse(await (await call(owner, 'GET', `/api/accounts/${account}/profile`)).json()).profile;

  it('[PC10] closing writes a status into every account, by what was agreed on; opening again takes it back', async () => {
    const { id } = await make();
    await give(sam, id, nord, { fit: 9, size: 9 });
    await give(sam, id, ost, { fit: 2, size: 2 });
    const close = { cut: 1, above: 'key', below: 'maintained', reason: 'Round of spring', reexamine: '2027-11-24' };
    expect((await call(mia, 'POST', `${ROUNDS}/${id}/close`, close)).status).toBe(422);
    await reveal(mia, id);
    const agreed = await call(mia, 'PUT', `${ROUNDS}/${id}/agreed/${ost}`, { scores: { fit: 10, size: 10 } });
    expect(agreed.status).toBe(204);
    await call(owner, 'PATCH', `/api/accounts/${ost}/profile`, { revenue: 5 });
    const answer = await call(mia, 'POST', `${ROUNDS}/${id}/close`, close);
    const { changed, round } = CloseRoundResponse.parse(await answer.json());
    expect([changed, round.state, round.cut]).toEqual([2, 'closed', 1]);
    expect(await statuses(ost)).toMatchObject({
      ...{ revenue: 5, reexamine: '2027-11-24' },
      statuses: [{ status: 'key', reason: 'Round of spring', by: 'Mia', from: round.closedOn }],
    });
    expect((await statuses(nord)).statuses).toMatchObject([{ status: 'maintained' }]);
    const kept = (of: RoundView) => of.revealed?.agreed.find(({ account }) => account === nord);
    expect(kept(round)).toMatchObject({ scores: {}, means: { fit: 9, size: 9 } });
    const rows = Portfolio.parse(await (await call(owner, 'GET', '/api/portfolio')).json()).rows;
    expect(rows.map(({ name, status }) => [name, status])).toEqual([
      ...[
        ['Nord', 'maintained'],
        ['Ost', 'key'],
      ],
    ]);
    expect((await call(mia, 'POST', `${ROUNDS}/${id}/close`, close)).status).toBe(422);
    await call(mia, 'PATCH', `${ROUNDS}/${id}`, { state: 'revealed' });
    expect([(await statuses(ost)).statuses, (await look(mia, id)).state]).toEqual([[], 'revealed']);
    expect(kept(await look(mia, id))).toMatchObject({ scores: {}, means: {} });
  });

  it('[PC27] who sees a part of the accounts is told their places among all and nothing of the others', async () => {
    const { id } = await make();
    await give(sam, id, nord, { fit: 3, size: 3 });
    await give(sam, id, ost, { fit: 8, size: 8 }, 'Ost is better');
    await reveal(mia, id);
    await call(mia, 'PATCH', `${ROUNDS}/${id}`, { cut: 1 });
    const { revealed, cut } = await look(uma, id);
    expect([cut, revealed?.total, revealed?.places]).toEqual([1, 2, [{ account: nord, place: 2, index: 1, asked: 3 }]]);
    expect(revealed?.isTie).toBe(false);
    const said = JSON.stringify(await look(uma, id));
    for (const hidden of [ost, 'Ost']) expect(said).not.toContain(hidden);
    expect((await look(mia, id)).revealed?.places.map(({ account, place }) => [account, place])).toEqual([
      [ost, 1],
      [nord, 2],
    ]);
  });

  it('[PC29] who sees one of two equal ones is told that the line parts them, and not who the other is', async () => {
    const { id } = await make();
    for (const account of [nord, ost]) await give(sam, id, account, { fit: 3, size: 3 });
    await reveal(mia, id);
    await call(mia, 'PATCH', `${ROUNDS}/${id}`, { cut: 1 });
    expect((await look(uma, id)).revealed).toMatchObject({ isTie: true, places: [{ account: nord, place: 1 }] });
    await call(mia, 'PATCH', `${ROUNDS}/${id}`, { cut: 2 });
    expect((await look(uma, id)).revealed?.isTie).toBe(false);
  });

  it('[PC10] [PC27] a round is closed over all of its accounts; those that one may not change keep theirs and are counted', async () => {
    const { id } = await make();
    await give(sam, id, nord, { fit: 3, size: 3 });
    await give(sam, id, ost, { fit: 8, size: 8 });
    await reveal(mia, id);
    await call(owner, 'PUT', `/api/accounts/${ost}/privacy`, { isPrivate: true });
    const close = { cut: 1, above: 'key', below: 'maintained', reason: '', reexamine: null };
    const { changed, skipped } = CloseRoundResponse.parse(
      await (await call(mia, 'POST', `${ROUNDS}/${id}/close`, close)).json(),
    );
    expect([changed, skipped]).toEqual([1, 1]);
    expect([changed, (await statuses(nord)).statuses[0]?.status]).toEqual([1, 'maintained']);
    expect((await statuses(ost)).statuses).toEqual([]);
  });

  it('[PC10] a closing that fails on its way leaves the ranking as it was, and is done by closing again', async () => {
    const { id } = await make();
    await give(sam, id, nord, { fit: 9, size: 9 });
    await give(mia, id, nord, { fit: 5, size: 5 });
    await reveal(mia, id);
    const { put } = test.store.portfolio;
    test.store.portfolio.put = async (record) => {
      if (record.kind === 'round') throw new Error('the disk is full');
      await put(record);
    };
    const close = { cut: 2, above: 'key', below: null, reason: '', reexamine: null };
    expect((await call(mia, 'POST', `${ROUNDS}/${id}/close`, close)).status).toBe(500);
    expect((await statuses(ost)).statuses).toHaveLength(1);
    test.store.portfolio.put = put;
    const agreed = async () =>
      (await look(mia, id)).revealed?.agreed.find(({ account }) => account === nord) ?? expect.fail('nothing is kept');
    expect(await agreed()).toMatchObject({ means: {} });
    // whoever leaves counts no more, as before
    await call(owner, 'DELETE', `/api/accounts/${nord}/team/${sam.id}`);
    const again = { ...close, cut: 1, above: 'candidate' };
    expect((await call(mia, 'POST', `${ROUNDS}/${id}/close`, again)).status).toBe(200);
    expect(await agreed()).toMatchObject({ means: { fit: 5, size: 5 } });
    expect((await statuses(nord)).statuses).toMatchObject([{ status: 'candidate' }]);
    expect((await statuses(ost)).statuses).toEqual([]);
  });

  it('[PF22] closing a round and opening it again write back nothing that an erasure takes out meanwhile', async () => {
    const { id } = await make({ name: 'As Zaphod says', accounts: [nord] });
    await give(sam, id, nord, { fit: 9, size: 9 });
    await reveal(mia, id);
    const agree = () =>
      call(mia, 'PUT', `${ROUNDS}/${id}/agreed/${nord}`, { scores: { fit: 8 }, note: 'Zaphod agrees' });
    await agree();
    const { put } = test.store.portfolio;
    /** Somebody is erased while the first record of `task` is being written. */
    const erasedDuring = async (task: () => Promise<Response> | Response) => {
      let erased: Promise<number> | null = null;
      test.store.portfolio.put = async (record) => {
        erased ??= eraseFromPortfolio({
          ...{ book: test.portfolio, accounts: test.store.accounts, account: AccountId.parse(nord), texts: true },
          ...{ gone: new Set(), redact: (text) => text.replaceAll('Zaphod', '…') },
        });
        await new Promise(setImmediate);
        return put(record);
      };
      expect((await task()).status).toBe(200);
      await erased;
      test.store.portfolio.put = put;
      return JSON.stringify(await test.store.portfolio.all());
    };
    const close = { cut: 1, above: 'key', below: null, reason: '', reexamine: null };
    expect(await erasedDuring(() => call(mia, 'POST', `${ROUNDS}/${id}/close`, close))).not.toContain('Zaphod');
    expect((await look(mia, id)).revealed?.agreed).toMatchObject([{ scores: { fit: 8 }, means: { size: 9 } }]);
    const record = test.portfolio.get('agreed', `${id}/${nord}`) ?? expect.fail('nothing was agreed on');
    await test.portfolio.put({ ...record, agreed: { ...record.agreed, note: 'Zaphod agrees' } });
    const open = { state: 'revealed' };
    expect(await erasedDuring(() => call(mia, 'PATCH', `${ROUNDS}/${id}`, open))).not.toContain('Zaphod');
    expect((await look(mia, id)).revealed?.agreed).toMatchObject([{ note: '… agrees', means: {} }]);
  });

  it('[PC10] a round that is deleted leaves the statuses, and no score', async () => {
    const { id } = await make({ accounts: [nord] });
    await give(sam, id, nord, { fit: 9 });
    await reveal(mia, id);
    await call(mia, 'POST', `${ROUNDS}/${id}/close`, {
      ...{ cut: 1, above: 'key', below: null, reason: '', reexamine: null },
    });
    expect((await call(mia, 'DELETE', `${ROUNDS}/${id}`)).status).toBe(204);
    expect((await call(mia, 'GET', `${ROUNDS}/${id}`)).status).toBe(404);
    const kinds = (await test.store.portfolio.all()).map(({ kind }) => kind);
    expect([kinds, (await statuses(AccountId.parse(nord))).statuses.length]).toEqual([['profile'], 1]);
  });
});
