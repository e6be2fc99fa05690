import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAccount } from '../../shared/document/read.ts';
import { AccountId } from '../../shared/model/id.ts';
import { DEFAULT_PORTFOLIO_SETTINGS } from '../../shared/model/portfolio-settings.ts';
import { Portfolio, ProfileAnswer } from '../../shared/protocol/portfolio.ts';
import { ReviewEvent, ReviewList, reviewPaths, SeenReview } from '../../shared/protocol/reviews.ts';
import { VersionList } from '../../shared/protocol/versions.ts';
import { withItem } from '../../shared/rules/portfolio/review-record.ts';
import { nordwind } from '../../shared/rules/testing/nordwind.ts';
import { eraseFromPortfolio } from '../privacy/erase-portfolio.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';
import { BEAT } from './stream-beat.ts';

describe('a review', () => {
  let test: TestApp;
  let owner: string;
  let accounts: AccountId[];
  beforeEach(async () => {
    test = await createTestApp();
    owner = await test.owner();
    accounts = [];
    for (const name of ['Nordwind', 'Ostwind', 'Westwind'])
      accounts.push(AccountId.parse(await test.account(owner, name)));
    await test.call('POST', `/api/accounts/${accounts[0]}/import`, { cookie: owner, body: nordwind });
    await test.projector.refreshOutdated();
  });
  afterEach(() => test.dispose());

  const member = async (name: string, role = 'member', team: Record<string, string> = {}) => {
    const person = { name, email: `${name}@example.com`, password: 'a long password' };
    const made = await test.call('POST', '/api/members', { cookie: owner, body: { ...person, role } });
    const { id } = (await made.json()) as { id: string };
    for (const [account, part] of Object.entries(team))
      await test.call('PUT', `/api/accounts/${account}/team/${id}`, { cookie: owner, body: { role: part } });
    const signed = await test.call('POST', '/api/auth/sign-in/email', { body: person });
    return signed.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  };
  const call = async (method: string, path: string, cookie: string, body?: object) => {
    const answer = await test.call(method, path, { cookie, ...(body ? { body } : {}) });
    expect([path, answer.status < 300]).toEqual([path, true]);
    return SeenReview.parse(await answer.json());
  };
  const status = async (method: string, path: string, cookie: string, body?: object) =>
    (await test.call(method, path, { cookie, ...(body ? { body } : {}) })).status;
  const start = (cookie = owner, ids: AccountId[] = accounts) =>
    call('POST', reviewPaths.reviews, cookie, { name: 'June', accounts: ids, secondsEach: 600 });
  const first = () => accounts[0] ?? expect.fail('no account');
  const record = (id: string, account: AccountId, body: object, cookie = owner) =>
    call('PATCH', reviewPaths.item(id, account), cookie, body);
  const inside = () => test.rooms.read(first(), (docs) => readAccount(docs).account.inside);

  /** What somebody who has the page open is told. */
  const attend = async (id: string, cookie: string) => {
    const answer = await test.call('GET', reviewPaths.events(id), { cookie });
    const reader = answer.body?.getReader() ?? expect.fail('no stream');
    const decoder = new TextDecoder();
    let text = '';
    return {
      async until(meets: (event: ReviewEvent) => boolean): Promise<ReviewEvent> {
        for (;;) {
          const found = /data: (.*)\n\n/.exec(text);
          if (found) {
            text = text.slice(found.index + found[0].length);
            const event = ReviewEvent.parse(JSON.parse(found[1] ?? ''));
            if (meets(event)) return event;
            continue;
          }
          const { value, done } = await reader.read();
          if (done) return expect.fail('the stream has ended');
          text = (text + decoder.decode(value, { stream: true })).replaceAll(BEAT, '');
        }
      },
      close: () => reader.cancel(),
    };
  };

  it('[PR2] shows everybody his own accounts, and hides it from whoever has none in it', async () => {
    const [editor, stranger] = [await member('Edda', 'member', { [accounts[1]!]: 'editor' }), await member('Sam')];
    const { id } = await start();
    const seen = await call('GET', reviewPaths.review(id), editor);
    expect([seen.items.map(({ name }) => name), seen.shown]).toEqual([['Ostwind'], null]);
    expect(JSON.stringify(seen)).not.toMatch(/Nordwind|Westwind/);
    const list = ReviewList.parse(await (await test.call('GET', reviewPaths.reviews, { cookie: editor })).json());
    expect(list.map(({ accounts }) => accounts)).toEqual([[{ name: 'Ostwind', isDone: false }]]);
    expect(await status('GET', reviewPaths.review(id), stranger)).toBe(404);
    expect(await (await test.call('GET', reviewPaths.reviews, { cookie: stranger })).json()).toEqual([]);
    expect(await status('PATCH', reviewPaths.item(id, first()), editor, { done: true })).toBe(404);
    expect(await status('POST', reviewPaths.reviews, editor, { name: 'Mine', accounts })).toBe(422);
  });

  it('[PR3] one presents, the others are told at once where he is; who may review may take over', async () => {
    const manager = await member('Mia', 'manager');
    const viewer = await member('Vera', 'member', { [first()]: 'viewer' });
    const { id } = await start();
    const listener = await attend(id, manager);
    await listener.until((event) => event.kind === 'here' && event.people.some(({ name }) => name === 'Mia'));
    await call('PATCH', reviewPaths.review(id), owner, { shown: accounts[2] });
    const event = await listener.until((one) => one.kind === 'review' && one.review.shown === accounts[2]);
    expect(event.kind).toBe('review');
    expect(await status('PATCH', reviewPaths.review(id), manager, { shown: accounts[1] })).toBe(403);
    expect(await status('PATCH', reviewPaths.review(id), viewer, { present: true })).toBe(403);
    const taken = await call('PATCH', reviewPaths.review(id), manager, { present: true, shown: accounts[1] });
    expect([taken.presenter.name, taken.shown]).toEqual(['Mia', accounts[1]]);
    expect(await status('PATCH', reviewPaths.review(id), owner, { ended: true })).toBe(403);
    expect((await call('GET', reviewPaths.review(id), owner)).present).toEqual(['Mia']);
    await listener.close();
  });

  it('[PR4] fields are written one by one, and nobody’s words are lost', async () => {
    const manager = await member('Mia', 'manager');
    const { id } = await start();
    await Promise.all([
      record(id, first(), { decision: { text: 'Go on', base: '' } }),
      record(id, first(), { note: { text: 'They wait', base: '' } }, manager),
      record(id, first(), { nextReview: '2030-01-01' }),
    ]);
    const seen = await record(id, first(), { decision: { text: 'Stop', base: '' } }, manager);
    expect(seen.items[0]).toMatchObject({ decision: 'Stop', note: 'They wait', nextReview: '2030-01-01' });
    expect(seen.items[0]?.displaced).toEqual([{ field: 'decision', text: 'Go on', by: 'Anna Berg' }]);
  });

  it('[PR5] actions and accepted findings are the account’s own, by whoever may review it', async () => {
    const manager = await member('Mia', 'manager');
    const { id } = await start();
    const action = { id: 'action-1', text: 'Visit the site', due: '2030-02-01' };
    await call('POST', reviewPaths.actions(id, first()), manager, action);
    const seen = await call('POST', reviewPaths.actions(id, first()), manager, action);
    expect(seen.items[0]?.actions).toEqual([{ ...action, owner: null }]);
    const made = async () => (await inside()).actions.filter(({ text }) => text === action.text);
    expect(await made()).toMatchObject([{ due: '2030-02-01', done: null }]);
    await call('PATCH', reviewPaths.action(id, first(), 'action-1'), manager, { done: true });
    expect((await made())[0]?.done).not.toBeNull();
    const accept = { finding: 'no-mentor', says: 'Nobody sells for us.', reason: 'Known', until: null };
    await call('PUT', reviewPaths.accepted(id, first()), manager, accept);
    expect((await inside()).accepted).toMatchObject([{ finding: 'no-mentor', reason: 'Known' }]);
    const back = await call('PUT', reviewPaths.accepted(id, first()), manager, { ...accept, reason: null });
    expect([back.items[0]?.accepted, (await inside()).accepted]).toEqual([[], []]);
  });

  it('[PR6] done with, standing and version are kept and the account comes round again; taken back it is due as before', async () => {
    const { id } = await start();
    await record(id, first(), { nextReview: '2030-01-01' });
    const done = (await record(id, first(), { done: true })).items[0];
    expect([done?.doneAt !== null, (done?.standing?.threads ?? 0) > 0]).toEqual([true, true]);
    const versions = VersionList.parse(
      await (await test.call('GET', `/api/accounts/${first()}/versions`, { cookie: owner })).json(),
    ).versions;
    expect(versions.find((one) => one.id === done?.version)).toMatchObject({ kind: 'named', name: 'June' });
    const profile = async () =>
      ProfileAnswer.parse(await (await test.call('GET', `/api/accounts/${first()}/profile`, { cookie: owner })).json());
    const { reviews } = await profile();
    expect([reviews.last, reviews.due]).toEqual([done?.standing?.day, '2030-01-01']);
    expect((await start()).items[0]?.before).toMatchObject({ version: done?.version, standing: done?.standing });
    await record(id, first(), { done: false });
    expect((await profile()).reviews).toMatchObject({ last: null, standing: null });
    expect((await profile()).profile.nextReview).toBeNull();
  });

  it('[PR13] what is found across the accounts is accepted on the map, and open no more in the list', async () => {
    const { id } = await start();
    const rows = async () =>
      Portfolio.parse(await (await test.call('GET', '/api/portfolio', { cookie: owner })).json()).rows;
    const positions = [{ id: 'c1', category: 'Steel', spend: 90, volume: 100, significance: { brand: 1 } }];
    await test.call('PATCH', `/api/accounts/${first()}/profile`, { cookie: owner, body: { positions } });
    const portfolio = { ...DEFAULT_PORTFOLIO_SETTINGS, effortFrom: 0 };
    await test.workspace.change({ ...test.workspace.settings, portfolio });
    const beyond = async () => (await rows()).find((row) => row.id === first())?.beyond?.map((one) => one.id) ?? [];
    expect(await beyond()).toEqual(['effort-misplaced']);
    const finding = { finding: 'effort-misplaced', says: 'The effort …', reason: 'A door opener', until: null };
    const changed = await call('PUT', reviewPaths.accepted(id, first()), owner, finding);
    expect(changed.items.find(({ account }) => account === first())?.accepted).toMatchObject([finding]);
    await test.projector.refresh(first());
    expect(await beyond()).toEqual([]);
    await call('PUT', reviewPaths.accepted(id, first()), owner, { ...finding, reason: null });
    await test.projector.refresh(first());
    expect(await beyond()).toEqual(['effort-misplaced']);
  });

  it('[PR8] time runs while the presenter shows an account and is there', async () => {
    const { id } = await start();
    const secondsOf = async () =>
      (await call('GET', reviewPaths.review(id), owner)).items.map(({ seconds }) => seconds);
    test.clock.advance(5_000);
    expect(await secondsOf()).toEqual([0, 0, 0]);
    const page = await attend(id, owner);
    await page.until((event) => event.kind === 'review' && event.review.isTiming);
    test.clock.advance(7_500);
    await call('PATCH', reviewPaths.review(id), owner, { shown: accounts[1] });
    test.clock.advance(4_000);
    expect(await secondsOf()).toEqual([7, 4, 0]);
    await page.close();
    await expect.poll(async () => (await call('GET', reviewPaths.review(id), owner)).isTiming).toBe(false);
    test.clock.advance(60_000);
    expect(await secondsOf()).toEqual([7, 4, 0]);
  });

  it('[PF17] its stream gives a sign of life every ten seconds, also when nothing happens', async () => {
    const { id } = await start();
    const answer = await test.call('GET', reviewPaths.events(id), { cookie: owner });
    const reader = answer.body?.getReader() ?? expect.fail('no stream');
    const decoder = new TextDecoder();
    let heard = '';
    const beats = async (wanted: number) => {
      while (heard.split(BEAT).length - 1 < wanted) {
        const { value, done } = await reader.read();
        if (done) return expect.fail('the stream has ended');
        heard += decoder.decode(value, { stream: true });
      }
      return heard.split(BEAT).length - 1;
    };
    expect(await beats(1)).toBe(1);
    test.clock.advance(9_999);
    await call('GET', reviewPaths.review(id), owner);
    test.clock.advance(1);
    expect(await beats(2)).toBe(2);
    test.clock.advance(20_000);
    expect(await beats(4)).toBe(4);
    await reader.cancel();
  });

  it('[PR9] what has ended stays what it was until the presenter goes on', async () => {
    const { id } = await start();
    await record(id, first(), { decision: { text: 'Go on', base: '' } });
    await call('PATCH', reviewPaths.review(id), owner, { ended: true });
    expect(await status('PATCH', reviewPaths.item(id, first()), owner, { done: true })).toBe(403);
    await call('PATCH', reviewPaths.review(id), owner, { ended: false });
    expect((await record(id, first(), { done: true })).items[0]?.doneAt).not.toBeNull();
    expect(await status('DELETE', reviewPaths.review(id), await member('Mia', 'manager'))).toBe(403);
    expect(await status('DELETE', reviewPaths.review(id), owner)).toBe(204);
    expect(await status('GET', reviewPaths.review(id), owner)).toBe(404);
  });

  it('[PR10] a deleted account leaves the review with all that was said of it', async () => {
    const { id } = await start();
    await record(id, first(), { note: { text: 'Secret of Nordwind', base: '' } });
    await test.call('DELETE', `/api/accounts/${first()}`, { cookie: owner });
    expect(JSON.stringify(await call('GET', reviewPaths.review(id), owner))).not.toMatch(/Nordwind/);
    expect(JSON.stringify(await test.store.portfolio.all())).not.toMatch(/Nordwind/);
  });

  it('[PF22] a review that begins while somebody is erased takes nothing of him over from the last one', async () => {
    const { id } = await start();
    await record(id, first(), { done: true });
    const kept = test.portfolio.get('review', id) ?? expect.fail('no review');
    const withOpen = (open: string[]) =>
      withItem(kept.review, first(), (item) => ({ ...item, standing: item.standing && { ...item.standing, open } }));
    await test.portfolio.put({ ...kept, review: withOpen(['no-mentor', 'powerful-opponent:p1']) });
    const { put } = test.store.portfolio;
    const begun: ReturnType<typeof start>[] = [];
    test.store.portfolio.put = async (written) => {
      if (written.id === id) begun.push(start());
      // longer than it takes to look up the accounts
      for (let turns = 0; turns < 50; turns += 1) await new Promise(setImmediate);
      return put(written);
    };
    await eraseFromPortfolio({
      ...{ book: test.portfolio, accounts: test.store.accounts, account: first(), texts: false },
      ...{ gone: new Set(['p1']), redact: (text) => text },
    });
    const next = await (begun[0] ?? expect.fail('nothing was written'));
    expect(next.items[0]?.before?.standing.open).toEqual(['no-mentor']);
    test.store.portfolio.put = put;
  });

  it('[PR10] whoever is erased leaves the minutes, too', async () => {
    const { id } = await start();
    const { people } = await test.rooms.read(first(), (docs) => readAccount(docs).account);
    const person = people.find(({ side }) => side === 'supplier') ?? expect.fail('nobody');
    await call('POST', reviewPaths.actions(id, first()), owner, { id: 'a1', text: 'Go', owner: person.id });
    const decision = { text: `${person.name} decides`, base: '' };
    expect(JSON.stringify(await record(id, first(), { decision }))).toContain(person.name);
    await test.call('POST', `/api/accounts/${first()}/people/${person.id}/erase`, {
      cookie: owner,
      body: { texts: true },
    });
    expect(JSON.stringify(await test.store.portfolio.all())).not.toContain(person.name);
  });
});
