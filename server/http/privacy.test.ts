import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readAccount } from '../../shared/document/read.ts';
import { encodeState } from '../../shared/document/state.ts';
import { AccountProfile } from '../../shared/model/account-profile.ts';
import { AccountId, type PersonId, RecordId } from '../../shared/model/id.ts';
import { Review } from '../../shared/model/review.ts';
import { SavedView } from '../../shared/model/saved-view.ts';
import { AgreedScore, ScoreSheet, ScoringRound } from '../../shared/model/scoring.ts';
import { AuditPage } from '../../shared/protocol/audit.ts';
import { ErasureStatement, PersonReport } from '../../shared/protocol/privacy.ts';
import { ImportResponse } from '../../shared/protocol/routes.ts';
import { VersionList } from '../../shared/protocol/versions.ts';
import { smallFile } from '../../shared/testing/small-file.ts';
import { LOOK_AGAIN_MS } from '../privacy/erasures.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';

const KINDS = ['profile', 'review', 'round', 'score', 'agreed', 'view'] as const;
const NAME = 'Zaphod Quillfeather';
const EARLIER = 'Zaphod Wintermoor';
const SAID = 'Collects rare thimbles';
/** The small account, with somebody whose words stand nowhere else. */
const file = {
  ...smallFile,
  people: smallFile.people.map((person) =>
    person.id === 'p1' ? { ...person, name: NAME, email: 'zaphod@wintermoor.example' } : person,
  ),
  notes: [{ id: 'n1', text: `Ask ${NAME} first`, pos: [0, 0] }],
  inside: { ...smallFile.inside, personNotes: [{ id: 'b1', person: 'p1', text: SAID }] },
};
const earlier = { ...file, people: file.people.map((one) => (one.id === 'p1' ? { ...one, name: EARLIER } : one)) };

describe('what is kept about one person', () => {
  let test: TestApp;
  let cookie: string;
  let account: AccountId;
  beforeEach(async () => {
    test = await createTestApp();
    cookie = await test.owner();
    account = AccountId.parse(await test.account(cookie));
    await send('POST', 'import', earlier);
    test.clock.advance(1_000);
    await send('POST', 'versions', { name: `Before ${EARLIER} married` });
    test.clock.advance(1_000);
    await send('POST', 'import', file);
    await send('POST', 'versions', { name: 'Now' });
    await send('POST', 'comments', { about: null, text: `${NAME} called`, replyTo: null });
  });
  afterEach(() => test.dispose());

  const send = (method: string, path: string, body?: unknown) =>
    test.call(method, `/api/accounts/${account}/${path}`, { cookie, body });
  const erase = async (person = 'p1', body: object = {}) => {
    const answer = await send('POST', `people/${person}/erase`, body);
    return ErasureStatement.parse(await answer.json());
  };
  const read = () => test.rooms.read(account, (docs) => readAccount(docs).account);
  /** Every byte of the data folder, as text: SQLite and Yjs both keep words as UTF-8. */
  const onDisk = () => {
    const folder = test.pagesFolder;
    const files = readdirSync(folder).filter((name) => name.startsWith('facet.sqlite'));
    return files.map((name) => readFileSync(join(folder, name)).toString('latin1')).join('\n');
  };
  const untilGone = async (isThere: () => Promise<boolean>) => {
    test.clock.advance(LOOK_AGAIN_MS);
    for (let tries = 0; tries < 500 && (await isThere()); tries += 1) await turn();
  };

  it('[E2] is one file: now, in other texts, and in versions where they differ', async () => {
    const answer = await send('GET', 'people/p1/report');
    expect(answer.headers.get('content-disposition')).toContain('zaphod-quillfeather.person.json');
    const report = PersonReport.parse(await answer.json());
    expect(report.now.people?.[0]).toMatchObject({ name: NAME });
    expect(report.now.personNotes?.[0]).toMatchObject({ text: SAID });
    expect(Object.keys(report.texts)).toEqual(['notes', 'comments']);
    expect(report.versions.map(({ name, said }) => [name, said.people?.[0]?.name])).toEqual([
      [`Before ${EARLIER} married`, EARLIER],
    ]);
    expect(report.names).toMatchObject({ p1: NAME, p3: 'Anna Berg', logistics: 'Logistics' });
    expect((await send('GET', 'people/nobody/report')).status).toBe(404);
  });

  it('[E13] lists what the portfolio says of him, and counts what whoever asks may not read', async () => {
    const user = (await test.store.members.owner('main'))?.user ?? '';
    const item = {
      ...{ account, name: 'Nordwind', decision: `Let ${NAME} decide`, note: 'Fine' },
      displaced: [{ field: 'note', text: `${EARLIER} called`, by: 'Mia' }],
      actions: [{ id: RecordId.parse('a8'), text: 'Write it down', owner: NAME, due: null }],
      accepted: [{ finding: 'powerful-opponent:p1', says: 'Somebody opposes us', reason: 'Leaves soon', until: null }],
    };
    const other = { account: AccountId.parse('other'), name: 'Other', note: `Another ${NAME}` };
    const at = { startedAt: '2026-11-23T10:00:00Z', startedBy: 'u', presenter: 'u' };
    const review = Review.parse({ ...at, id: 'r1', name: 'Autumn', items: [item, other] });
    const entry = { id: 's1', status: 'key', from: '2026-01-01', reason: `${NAME} asked`, by: 'Anna' };
    const profile = AccountProfile.parse({ statuses: [entry] });
    const sheet = (round: string, by: string) =>
      ScoreSheet.parse({ round, account, user: by, scores: { fit: 3 }, note: `${by} heard ${NAME}` });
    const round = (id: string, state: string) =>
      ScoringRound.parse({
        ...{ id, name: id, state, createdAt: at.startedAt, createdBy: user, accounts: [account], people: [user] },
        criteria: [{ id: 'fit', name: 'Fit', scale: { 1: `As ${NAME} wants` } }],
      });
    const view = (id: string, by: string) =>
      SavedView.parse({ id, user: by, name: id, query: 'q=zaphod+quillfeather&sort=name' });
    const { portfolio } = test;
    await portfolio.put({ kind: 'review', id: 'r1', account: null, review });
    await portfolio.put({ kind: 'profile', id: account, account, profile });
    for (const [id, state] of [
      ['open', 'open'],
      ['shown', 'revealed'],
    ] as const) {
      await portfolio.put({ kind: 'round', id, account: null, round: round(id, state) });
      for (const by of [user, 'mia'])
        await portfolio.put({ kind: 'score', id: `${id}/${account}/${by}`, account, sheet: sheet(id, by) });
      const agreed = AgreedScore.parse({ round: id, account, scores: {}, note: `${NAME} agrees` });
      await portfolio.put({ kind: 'agreed', id: `${id}/${account}`, account, agreed });
    }
    for (const by of [user, 'mia'])
      await portfolio.put({ kind: 'view', id: `v-${by}`, account: null, view: view(`v-${by}`, by) });
    const report = PersonReport.parse(await (await send('GET', 'people/p1/report')).json());
    expect(report.portfolio).toEqual([
      { kind: 'profile', of: '', at: 'statuses[0].reason', text: `${NAME} asked` },
      { kind: 'review', of: 'Autumn', at: 'item.decision', text: item.decision },
      { kind: 'review', of: 'Autumn', at: 'item.displaced[0].text', text: `${EARLIER} called` },
      { kind: 'review', of: 'Autumn', at: 'item.actions[0].owner', text: NAME },
      { kind: 'review', of: 'Autumn', at: 'item.accepted[0].says', text: 'Somebody opposes us' },
      { kind: 'review', of: 'Autumn', at: 'item.accepted[0].reason', text: 'Leaves soon' },
      { kind: 'round', of: 'open', at: 'criteria[0].scale.1', text: `As ${NAME} wants` },
      { kind: 'round', of: 'shown', at: 'criteria[0].scale.1', text: `As ${NAME} wants` },
      { kind: 'score', of: '', at: 'note', text: `${user} heard ${NAME}` },
      { kind: 'score', of: '', at: 'note', text: `${user} heard ${NAME}` },
      { kind: 'score', of: '', at: 'note', text: `mia heard ${NAME}` },
      { kind: 'agreed', of: '', at: 'note', text: `${NAME} agrees` },
      { kind: 'view', of: `v-${user}`, at: 'query[0]', text: 'zaphod quillfeather' },
    ]);
    // mia's score and what was agreed on before the reveal, and her view
    expect(report.withheld).toBe(3);
    await erase();
    expect(JSON.stringify(KINDS.flatMap((kind) => portfolio.all(kind)))).not.toMatch(/mia heard Zaphod|wintermoor/i);
    for (const kind of ['round', 'agreed', 'score', 'view'] as const)
      expect(JSON.stringify(portfolio.all(kind))).not.toMatch(/zaphod/i);
    const [first] = portfolio.get('review', 'r1')?.review.items ?? [];
    expect(first).toMatchObject({ decision: 'Let […] decide', displaced: [{ text: '[…] called' }], accepted: [] });
  });

  it('[E4] [E13] says nothing of another who is called today as he was once, and erasing leaves it', async () => {
    const namesake = { ...file.people.find(({ id }) => id === 'p1'), id: 'p9', name: EARLIER, email: null };
    await send('POST', 'import', { ...file, people: [...file.people, namesake] });
    const entry = { id: 's1', status: 'key', from: '2026-01-01', reason: `${EARLIER} asked`, by: 'Anna' };
    const profile = AccountProfile.parse({ statuses: [entry, { ...entry, id: 's2', reason: `${NAME} did not` }] });
    await test.portfolio.put({ kind: 'profile', id: account, account, profile });
    const view = SavedView.parse({ id: 'v1', user: 'mia', name: 'Hers', query: 'q=zaphod+wintermoor' });
    await test.portfolio.put({ kind: 'view', id: 'v1', account: null, view });
    const report = PersonReport.parse(await (await send('GET', 'people/p1/report')).json());
    expect(report.portfolio.map(({ text }) => text)).toEqual([`${NAME} did not`]);
    expect(report.withheld).toBe(0);
    await erase();
    const { statuses = [] } = test.portfolio.get('profile', account)?.profile ?? {};
    expect(statuses.map(({ reason }) => reason)).toEqual([`${EARLIER} asked`, '[…] did not']);
  });

  it('[E3] [E6] [E10] erasing takes him out of the account and of every version, and tells it in numbers', async () => {
    const statement = await erase();
    expect(statement).toMatchObject({
      person: 'p1',
      by: 'Anna Berg',
      removed: { people: 1, contacts: 1, personNotes: 1 },
      texts: 2,
      namedStill: 0,
      versions: { rewritten: 2, deleted: 0 },
      rewritten: true,
    });
    expect(JSON.stringify(statement)).not.toMatch(/Zaphod|Wintermoor/);
    expect((await read()).people.map(({ id }) => id)).toEqual(['p2', 'p3', 'p4']);
    const { versions } = VersionList.parse(await (await send('GET', 'versions')).json());
    expect(versions.map(({ name }) => name)).toEqual(['Now', 'Before […] married']);
    for (const { id } of versions) {
      const kept = JSON.stringify(await (await send('GET', `versions/${id}/export`)).json());
      expect(kept).toContain('Kim Beck');
      expect(kept).not.toMatch(/Zaphod|thimbles/);
    }
    expect((await send('GET', 'people/p1/report')).status).toBe(404);
    expect((await send('POST', 'people/nobody/erase', {})).status).toBe(404);
  });

  it('[E7] no byte of him stays in the database or its write-ahead file', async () => {
    // all of it is there before: uncompressed where it lies in the log or a snapshot
    expect(onDisk()).toContain(NAME);
    expect(onDisk()).toContain(SAID);
    await send('GET', 'people/p1/report');
    await erase();
    expect(onDisk()).not.toMatch(/Zaphod|Quillfeather|Wintermoor|thimbles/i);
    expect(onDisk()).toContain('Kim Beck');
  });

  it('[PF19] [E7] nor does what the portfolio keeps of the account: facts, past days, reviews, scores, statuses, views', async () => {
    const actions = [{ id: 't1', text: `Call ${NAME}`, owner: 'p3', about: [], due: '2026-12-01', done: null }];
    await send('POST', 'import', { ...file, inside: { ...file.inside, actions } });
    await test.projector.refresh(account);
    const entry = () => test.store.accounts.entry('main', account);
    const standing = { ...(await test.store.accounts.standingsOf(account))[0]!, open: ['no-mentor', 'stale-line:c1'] };
    await test.store.accounts.putStanding(account, standing);
    expect(JSON.stringify(await entry())).toContain(NAME);
    const other = AccountId.parse('other');
    const item = {
      ...{ account, name: 'Nordwind', decision: `Let ${NAME} decide`, note: 'Fine', standing },
      actions: [
        { id: RecordId.parse('a8'), text: `Call ${NAME}`, owner: 'Kim Beck', due: null },
        { id: RecordId.parse('a9'), text: 'Write it down', owner: NAME, due: null },
      ],
      accepted: [{ finding: 'powerful-opponent:p1', says: `${NAME} opposes us`, reason: 'He leaves', until: null }],
    };
    const review = Review.parse({
      ...{ id: 'r1', name: 'Autumn', startedAt: '2026-11-23T10:00:00Z', startedBy: 'u', presenter: 'u' },
      items: [item, { account: other, name: 'Other', note: `Another ${NAME}` }],
    });
    const profile = AccountProfile.parse({
      statuses: [{ id: 's1', status: 'key', from: '2026-01-01', reason: `${NAME} asked`, by: 'Anna' }],
    });
    const sheet = ScoreSheet.parse({ round: 'o1', account, user: 'u', scores: { fit: 3 }, note: `As ${NAME} says` });
    const view = SavedView.parse({ id: 'v1', user: 'u', name: `Of ${NAME}`, query: 'q=zaphod+quillfeather&sort=name' });
    await test.portfolio.put({ kind: 'review', id: 'r1', account: null, review });
    await test.portfolio.put({ kind: 'profile', id: account, account, profile });
    await test.portfolio.put({ kind: 'score', id: `o1/${account}/u`, account, sheet });
    await test.portfolio.put({ kind: 'view', id: 'v1', account: null, view });
    expect(await erase('p1', { texts: false })).toMatchObject({ namedStill: 7, texts: 0 });
    expect(test.portfolio.get('review', 'r1')?.review.items[0]).toMatchObject({
      accepted: [],
      decision: item.decision,
    });
    await test.rooms.edit(account, { user: 'u' }, ({ map }) => {
      map.getMap<Y.Map<unknown>>('people').set('p1', new Y.Map(Object.entries({ name: NAME, side: 'customer' })));
    });
    const statement = await erase();
    expect(statement).toMatchObject({ texts: 7, namedStill: 0, rewritten: true });
    const [first, second] = test.portfolio.get('review', 'r1')?.review.items ?? [];
    expect(first).toMatchObject({ decision: 'Let […] decide', accepted: [], standing: { open: ['no-mentor'] } });
    expect(first?.actions.map(({ text, owner }) => [text, owner])).toEqual([
      ['Call […]', 'Kim Beck'],
      ['Write it down', '[…]'],
    ]);
    expect(test.portfolio.get('view', 'v1')?.view.query).toBe('q=%5B%E2%80%A6%5D&sort=name');
    expect((await test.store.accounts.standingsOf(account))[0]?.open).not.toContain('stale-line:c1');
    expect(JSON.stringify([await entry(), await test.store.accounts.standingsOf(account)])).not.toMatch(
      /Zaphod|:p1|:c1/,
    );
    // what is said of another account is not his
    expect(second?.note).toBe(`Another ${NAME}`);
    await test.portfolio.remove('review', 'r1');
    await test.store.scrub();
    // his earlier name stands in the name of a version: the first erasure left texts alone
    expect(onDisk()).not.toMatch(/Quillfeather|thimbles/i);
  });

  it('[R14] the audit log tells that he was reported on and erased, and names him nowhere', async () => {
    await send('GET', 'people/p1/report');
    const log = async () => {
      const answer = await test.call('GET', `/api/audit?account=${account}`, { cookie });
      return AuditPage.parse(await answer.json()).entries.map(({ action, subject }) => [action, subject?.name]);
    };
    const before = await log();
    expect(before).toContainEqual(['person-reported', NAME]);
    expect(before).toContainEqual(['version-kept', `Before ${EARLIER} married`]);
    await erase();
    const after = await log();
    expect(after[0]).toEqual(['person-erased', '']);
    expect(after).toContainEqual(['person-reported', '']);
    expect(after).toContainEqual(['version-kept', 'Before […] married']);
  });

  it('[E5] leaves other texts alone when asked to, and says in how many he stands', async () => {
    expect(await erase('p1', { texts: false })).toMatchObject({ texts: 0, namedStill: 2 });
    expect((await read()).notes[0]?.text).toContain(NAME);
  });

  it('[E3] nobody is told any more of a comment that was about him', async () => {
    const user = (await test.store.members.owner('main'))?.user ?? '';
    const notice = (comment: string) =>
      ({ id: comment, user, account, comment, kind: 'mention', at: test.clock.now(), readAt: null }) as const;
    await test.store.notices.add([notice('o1'), notice('elsewhere')], { most: 9, since: 0 });
    await erase();
    expect((await test.store.notices.list(user)).map(({ comment }) => comment)).toEqual(['elsewhere']);
  });

  it('[E6] a version that cannot be read is deleted', async () => {
    const [newest] = await test.store.versions.list(account);
    const bad = { ...newest!, id: 'bad', content: 'bad', at: test.clock.now() };
    await test.store.versions.add(bad, Uint8Array.of(0, 0, 0));
    expect((await erase()).versions).toEqual({ rewritten: 2, deleted: 1 });
    expect((await test.store.versions.list(account)).map(({ id }) => id)).not.toContain('bad');
  });

  it('[E8] what an offline copy brings back of him is taken away again, from the disk too', async () => {
    const offline = new Y.Doc();
    const before = await test.rooms.read(account, (docs) => encodeState(docs));
    Y.applyUpdate(offline, before.inside);
    await erase();
    const judgement = new Y.Map<unknown>(Object.entries({ person: 'p1', date: '2026-11-20', source: SAID }));
    offline.getMap<Y.Map<unknown>>('judgements').set('late', judgement);
    offline.getMap<Y.Map<unknown>>('personNotes').get('b1')?.set('text', `${SAID}, again`);
    await test.rooms.edit(account, { user: 'colleague' }, ({ inside }) => {
      if (inside) Y.applyUpdate(inside, Y.encodeStateAsUpdate(offline));
    });
    expect((await read()).inside.judgements.map(({ id }) => id)).toEqual(['late']);
    await untilGone(async () => (await read()).inside.judgements.length > 0 || onDisk().includes(SAID));
    expect((await read()).inside).toMatchObject({ judgements: [], personNotes: [] });
    expect(onDisk()).not.toContain(SAID);
  });

  it('[E8] a file does not bring him back: he and what refers to him are rejected', async () => {
    await erase();
    const sent = await send('POST', 'import', { ...file, people: file.people.toReversed() });
    const answer = ImportResponse.parse(await sent.json());
    expect(answer.rejected).toContainEqual({ path: 'people[3]', reason: 'this person was erased' });
    expect(answer.rejected).toContainEqual(expect.objectContaining({ path: 'contacts[0].customer' }));
    expect((await read()).people.map(({ id }) => id)).toEqual(['p2', 'p3', 'p4']);
  });

  it('[E9] an erasure that was interrupted is finished at the next start', async () => {
    const person = 'p1' as PersonId;
    await test.access.put({ kind: 'erased', id: `${account}/p1`, account, person, at: 0, done: false });
    await test.erasures.resume();
    expect((await read()).people.map(({ id }) => id)).not.toContain('p1');
    expect(onDisk()).not.toMatch(/Zaphod|thimbles/);
    expect(test.access.get('erased', `${account}/p1`)?.done).toBe(true);
  });
});
