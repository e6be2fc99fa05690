import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Invitation, InvitationOffer } from '../../shared/protocol/people.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';
import { cookieOf, PASSWORD, peopleOf } from '../testing/members.ts';

const GRACE = { name: 'Grace', email: 'grace@example.com', password: PASSWORD };
const DAY_MS = 24 * 3600 * 1000;

describe('invitations', () => {
  let test: TestApp;
  let people: ReturnType<typeof peopleOf>;
  let owner: string;
  let account: string;
  beforeEach(async () => {
    test = await createTestApp();
    people = peopleOf(test);
    owner = await test.owner();
    account = await test.account(owner);
  });
  afterEach(() => test.dispose());

  const invite = (cookie: string, body: unknown = {}) => test.call('POST', '/api/invitations', { cookie, body });
  const made = async (cookie = owner, body: unknown = {}) => {
    const answer = await invite(cookie, body);
    expect(answer.status).toBe(201);
    return Invitation.parse(await answer.json());
  };
  const list = async (cookie: string) =>
    Invitation.array().parse(await (await test.call('GET', '/api/invitations', { cookie })).json());
  const open = (path: string) => test.call('GET', `/api/invitations/${path.split('/').at(-1)}`);
  const accept = (path: string, body: unknown = GRACE) =>
    test.call('POST', `/api/invitations/${path.split('/').at(-1)}`, { body });
  const onTeam = (cookie: string, user: string, role: string) =>
    test.call('PUT', `/api/accounts/${account}/team/${user}`, { cookie, body: { role } });

  it('[I1] the owner invites with any role, an editor to his account only, nobody else', async () => {
    const editor = await people.add(owner, 'Edith');
    const viewer = await people.add(owner, 'Victor');
    const manager = await people.add(owner, 'Mona', 'manager');
    await onTeam(owner, editor.id, 'editor');
    await onTeam(owner, viewer.id, 'viewer');
    expect((await made(owner, { role: 'manager' })).role).toBe('manager');
    expect((await made(owner, { account })).account).toMatchObject({ name: 'Nordwind', teamRole: 'editor' });
    expect((await made(editor.cookie, { account, teamRole: 'viewer' })).account?.teamRole).toBe('viewer');
    const status = async (cookie: string, body: unknown) => (await invite(cookie, body)).status;
    expect(await status(owner, { role: 'owner' })).toBe(422);
    expect(await status(owner, { days: 91 })).toBe(422);
    expect(await status(owner, { account: 'unknown' })).toBe(404);
    expect(await status(editor.cookie, {})).toBe(403);
    expect(await status(editor.cookie, { account, role: 'manager' })).toBe(403);
    expect(await status(viewer.cookie, { account })).toBe(403);
    expect(await status(manager.cookie, { account })).toBe(403);
    expect(await status((await people.add(owner, 'Max')).cookie, { account })).toBe(404);
    expect(await status('', { account })).toBe(401);
    const { createdAt, expiresAt } = await made();
    expect(Date.parse(expiresAt) - Date.parse(createdAt)).toBe(7 * DAY_MS);
  });

  it('[I2] lets in one person once, on the team and signed in', async () => {
    const { path } = await made(owner, { account, teamRole: 'commenter' });
    const offer = InvitationOffer.parse(await (await open(path)).json());
    expect(offer).toMatchObject({ owner: 'Anna Berg', invitedBy: 'Anna Berg', account: 'Nordwind', role: 'member' });
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((name) => accept(path, { ...GRACE, email: `${name}@example.com` })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 404, 404]);
    const cookie = cookieOf(answers.find(({ status }) => status === 201) as Response);
    const access = await (await test.call('GET', `/api/accounts/${account}/access`, { cookie })).json();
    expect(access).toMatchObject({ role: 'commenter', isGuest: false });
    expect(await test.store.members.list('main')).toHaveLength(2);
    expect(await list(owner)).toEqual([]);
  });

  it('[I3] of no use it is 404: used, expired, revoked, forged, or made by somebody who may not any more', async () => {
    const status = async (path: string) => [(await open(path)).status, (await accept(path)).status];
    const revoked = await made();
    await test.call('DELETE', `/api/invitations/${revoked.id}`, { cookie: owner });
    expect(await status(revoked.path)).toEqual([404, 404]);
    const fresh = await made(owner, { days: 1 });
    expect(await status(`${fresh.path.slice(0, -2)}xx`)).toEqual([404, 404]);
    expect(await status(fresh.path.replace('fi_', 'fl_'))).toEqual([404, 404]);
    const editor = await people.add(owner, 'Edith');
    await onTeam(owner, editor.id, 'editor');
    const his = await made(editor.cookie, { account });
    expect((await open(his.path)).status).toBe(200);
    await onTeam(owner, editor.id, 'viewer');
    expect(await status(his.path)).toEqual([404, 404]);
    test.clock.advance(DAY_MS - 1);
    expect((await open(fresh.path)).status).toBe(200);
    test.clock.advance(1);
    expect(await status(fresh.path)).toEqual([404, 404]);
    const used = await made();
    expect((await accept(used.path)).status).toBe(201);
    expect(await status(used.path)).toEqual([404, 404]);
  });

  it('[I4] whoever may make it sees and revokes it, nobody else', async () => {
    const editor = await people.add(owner, 'Edith');
    const other = await people.add(owner, 'Otto');
    await onTeam(owner, editor.id, 'editor');
    const general = await made();
    const manager = await made(owner, { account, role: 'manager' });
    const here = await made(owner, { account });
    expect((await list(owner)).map(({ id }) => id).toSorted()).toEqual([general.id, manager.id, here.id].toSorted());
    expect((await list(editor.cookie)).map(({ id }) => id)).toEqual([here.id]);
    expect(await list(other.cookie)).toEqual([]);
    const revoke = async (cookie: string, id: string) =>
      (await test.call('DELETE', `/api/invitations/${id}`, { cookie })).status;
    expect(await revoke(editor.cookie, manager.id)).toBe(404);
    expect(await revoke(other.cookie, here.id)).toBe(404);
    expect(await revoke(editor.cookie, here.id)).toBe(204);
    expect(await list(editor.cookie)).toEqual([]);
  });

  it('[I5] an address that is taken is refused, and the invitation stays open', async () => {
    const { path } = await made();
    const taken = await accept(path, { ...GRACE, email: 'Anna@example.com' });
    expect(taken.status).toBe(422);
    expect(((await taken.json()) as { error: { issues: { path: string }[] } }).error.issues[0]?.path).toBe('email');
    expect((await accept(path, { ...GRACE, password: 'short' })).status).toBe(422);
    expect((await accept(path)).status).toBe(201);
  });
});
