import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAYERS } from '../../shared/model/layer.ts';
import { MyAccess, ShareLink } from '../../shared/protocol/access.ts';
import { hashOf, newApiToken } from '../access/secrets.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';

/** How somebody knocks. */
type Visitor = { cookie?: string; bearer?: string };

/**
 * What each route asks for, by the name of the right in `docs/spec/access.md`; `open` asks for nothing. Whoever adds a
 * route adds its row here.
 */
const ROUTES: Record<string, string> = {
  'GET /healthz': 'open',
  'GET /readyz': 'open',
  'GET /metrics': 'workspace',
  'GET /api/session': 'open',
  'POST /api/setup': 'open',
  'POST /api/auth/sign-in/email': 'open',
  'POST /api/auth/sign-out': 'open',
  'GET /api/join/:token': 'open',
  'POST /api/join/:token': 'open',
  'GET /api/say/:token': 'open',
  'POST /api/say/:token': 'open',
  'PUT /api/say/:token': 'open',
  'GET /api/members': 'workspace',
  'GET /api/workspace': 'workspace',
  'PUT /api/workspace': 'owner',
  'POST /api/members': 'owner',
  'PATCH /api/members/:user': 'owner',
  'DELETE /api/members/:user': 'owner',
  'POST /api/members/:user/reset': 'owner',
  'GET /api/invitations': 'workspace',
  // without an account: an editor invites to his own (I2)
  'POST /api/invitations': 'owner',
  'DELETE /api/invitations/:invitation': 'workspace',
  'GET /api/invitations/:token': 'open',
  'POST /api/invitations/:token': 'open',
  'PATCH /api/me': 'workspace',
  'POST /api/me/password': 'workspace',
  'GET /api/me/sessions': 'workspace',
  'DELETE /api/me/sessions': 'workspace',
  'DELETE /api/me/sessions/:session': 'workspace',
  'GET /api/notifications': 'workspace',
  'POST /api/notifications/read': 'workspace',
  'GET /api/sign-in-ways': 'open',
  'POST /api/forgot': 'open',
  'GET /api/resets/:token': 'open',
  'POST /api/resets/:token': 'open',
  'GET /api/auth/oidc': 'open',
  'GET /api/auth/callback/company': 'open',
  'GET /api/openapi.json': 'list',
  'GET /api/tokens': 'workspace',
  'POST /api/tokens': 'workspace',
  'DELETE /api/tokens/:token': 'workspace',
  'GET /api/audit': 'owner',
  'GET /api/audit/choices': 'owner',
  'GET /api/audit/export': 'owner',
  'GET /api/accounts': 'list',
  'GET /api/portfolio': 'list',
  'GET /api/portfolio/events': 'list',
  'GET /api/portfolio/history': 'list',
  'POST /api/portfolio/import': 'create',
  'GET /api/portfolio/rounds': 'workspace',
  'POST /api/portfolio/rounds': 'choose',
  'GET /api/portfolio/rounds/:round': 'workspace',
  'PATCH /api/portfolio/rounds/:round': 'choose',
  'DELETE /api/portfolio/rounds/:round': 'choose',
  'PUT /api/portfolio/rounds/:round/sheets/:account': 'workspace',
  'PUT /api/portfolio/rounds/:round/agreed/:account': 'choose',
  'POST /api/portfolio/rounds/:round/close': 'choose',
  'GET /api/portfolio/views': 'workspace',
  'PUT /api/portfolio/views/:view': 'workspace',
  'DELETE /api/portfolio/views/:view': 'workspace',
  'GET /api/portfolio/reviews': 'workspace',
  'POST /api/portfolio/reviews': 'workspace',
  'GET /api/portfolio/reviews/:review': 'workspace',
  'PATCH /api/portfolio/reviews/:review': 'workspace',
  'DELETE /api/portfolio/reviews/:review': 'workspace',
  'GET /api/portfolio/reviews/:review/events': 'workspace',
  'PATCH /api/portfolio/reviews/:review/accounts/:account': 'review',
  'POST /api/portfolio/reviews/:review/accounts/:account/actions': 'review',
  'PATCH /api/portfolio/reviews/:review/accounts/:account/actions/:action': 'review',
  'PUT /api/portfolio/reviews/:review/accounts/:account/accepted': 'review',
  'GET /api/accounts/:account/profile': 'read-portfolio',
  'PATCH /api/accounts/:account/profile': 'edit-profile',
  'POST /api/accounts': 'create',
  'GET /api/accounts/:account': 'read',
  'PATCH /api/accounts/:account': 'rename',
  'DELETE /api/accounts/:account': 'delete',
  'GET /api/accounts/:account/access': 'read',
  'GET /api/accounts/:account/team': 'read-team',
  'PUT /api/accounts/:account/team/:user': 'manage-team',
  'DELETE /api/accounts/:account/team/:user': 'manage-team',
  'PUT /api/accounts/:account/privacy': 'manage-team',
  'GET /api/accounts/:account/links': 'share',
  'POST /api/accounts/:account/links': 'share',
  'DELETE /api/accounts/:account/links/:link': 'share',
  'POST /api/accounts/:account/comments': 'comment',
  'PATCH /api/accounts/:account/comments/:comment': 'comment',
  'DELETE /api/accounts/:account/comments/:comment': 'comment',
  'GET /api/accounts/:account/export': 'export',
  'POST /api/accounts/:account/import': 'import',
  'GET /api/accounts/:account/people/:person/report': 'report-person',
  'POST /api/accounts/:account/people/:person/erase': 'erase-person',
  'GET /api/accounts/:account/measures': 'measure',
  'GET /api/accounts/:account/versions': 'read-versions',
  'POST /api/accounts/:account/versions': 'keep-version',
  'GET /api/accounts/:account/versions/:version': 'read-versions',
  'GET /api/accounts/:account/versions/:version/export': 'read-versions',
  'GET /api/accounts/:account/versions/:version/edits': 'read-versions',
  'PATCH /api/accounts/:account/versions/:version': 'edit-version',
  'DELETE /api/accounts/:account/versions/:version': 'edit-version',
  'GET /sync/:account/:layer': 'layer',
};

const READS = ['read', 'measure', 'export'];
const TEAM_READS = [...READS, 'read-versions', 'read-team', 'read-portfolio'];
const EDITS = ['rename', 'import', 'keep-version'];
const KEEPS = ['edit-profile', 'review', 'edit-version', 'manage-team', 'share', 'report-person', 'erase-person'];

/** What each visitor may on the account of the walk, beside `open`. None: he may not know of it. */
const MAY: Record<string, readonly string[]> = {
  owner: ['list', 'create', 'workspace', 'owner', 'choose', 'delete', 'comment', ...TEAM_READS, ...EDITS, ...KEEPS],
  manager: [
    'list',
    'create',
    'workspace',
    'choose',
    'comment',
    'report-person',
    'edit-profile',
    'review',
    ...TEAM_READS,
  ],
  editor: ['list', 'create', 'workspace', 'delete', 'comment', ...TEAM_READS, ...EDITS, ...KEEPS],
  commenter: ['list', 'create', 'workspace', 'comment', ...TEAM_READS],
  viewer: ['list', 'create', 'workspace', ...TEAM_READS],
  stranger: ['list', 'create', 'workspace'],
  'link editor': [...READS, 'rename', 'comment'],
  'link commenter': [...READS, 'comment'],
  'link viewer': READS,
  'customer editor': ['read', 'measure'],
  'customer viewer': ['read', 'measure'],
  'bare link': READS,
  'token write': ['list', 'create', 'comment', ...READS, 'read-versions', 'read-portfolio', 'edit-profile', ...EDITS],
  'token read': ['list', ...READS, 'read-versions', 'read-portfolio'],
  'token elsewhere': ['list'],
};
/** Layers that each may open. */
const OPENS = (name: string): readonly string[] => {
  if (!MAY[name]?.includes('read')) return [];
  return name.startsWith('customer') ? ['map'] : LAYERS;
};
/** Nobody: 401 on everything that is not open. */
const NOBODIES = [
  'no cookie',
  'forged session',
  'forged guest',
  'revoked guest',
  'expired guest',
  'guest of a deleted account',
  'revoked token',
  'expired token',
  'forged token',
  'link with a passphrase',
  'revoked bare link',
  'foreign secret',
  'question link',
  'signed out',
  'removed member',
];

describe('the walk', () => {
  let test: TestApp;
  let account: string;
  const visitors = new Map<string, Visitor>();

  const call = (method: string, path: string, visitor: Visitor, body?: unknown) =>
    test.call(method, path, {
      ...(visitor.cookie ? { cookie: visitor.cookie } : {}),
      ...(visitor.bearer ? { headers: { authorization: `Bearer ${visitor.bearer}` } } : {}),
      ...(body === undefined ? {} : { body }),
    });
  const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';

  beforeAll(async () => {
    test = await createTestApp();
    const cookie = await test.owner();
    const owner = { cookie };
    account = await test.account(cookie);
    const elsewhere = await test.account(cookie, 'Elsewhere');
    const deleted = await test.account(cookie, 'Deleted');
    visitors.set('owner', owner);
    const member = async (name: string, role: 'manager' | 'member', team: string | null) => {
      const person = { name, email: `${name}@example.com`, password: 'a long password', role };
      const { id } = (await (await call('POST', '/api/members', owner, person)).json()) as { id: string };
      if (team) await call('PUT', `/api/accounts/${account}/team/${id}`, owner, { role: team });
      visitors.set(name, { cookie: cookieOf(await test.call('POST', '/api/auth/sign-in/email', { body: person })) });
      return id;
    };
    await member('manager', 'manager', null);
    for (const role of ['editor', 'commenter', 'viewer']) await member(role, 'member', role);
    const stranger = await member('stranger', 'member', null);
    const removed = await member('removed member', 'member', 'editor');
    await member('signed out', 'member', 'editor');
    await call('POST', '/api/auth/sign-out', visitors.get('signed out') as Visitor, {});
    await test.access.members.remove(removed);
    expect(stranger).not.toBe('');

    const link = async (role: string, more: object = {}, of = account) => {
      const made = await call('POST', `/api/accounts/${of}/links`, owner, { name: role, role, ...more });
      return ShareLink.parse(await made.json());
    };
    const tokenOf = ({ path }: ShareLink) => (path ?? '').slice('/join/'.length);
    const guest = async (name: string, of: ShareLink, passphrase?: string) => {
      const joined = await test.call('POST', `/api${of.path}`, { body: { name, passphrase } });
      expect(joined.status).toBe(201);
      visitors.set(name, { cookie: cookieOf(joined) });
    };
    for (const role of ['editor', 'commenter', 'viewer']) await guest(`link ${role}`, await link(role));
    for (const role of ['editor', 'viewer']) await guest(`customer ${role}`, await link(`customer-${role}`));
    visitors.set('bare link', { bearer: tokenOf(await link('viewer')) });
    const soon = new Date(test.clock.now() + 60_000).toISOString();
    const [gone, late, dead] = [
      await link('editor'),
      await link('editor', { expiresAt: soon }),
      await link('editor', {}, deleted),
    ];
    await guest('revoked guest', gone);
    await guest('expired guest', late);
    await guest('guest of a deleted account', dead);
    visitors.set('revoked bare link', { bearer: tokenOf(gone) });
    await call('DELETE', `/api/accounts/${account}/links/${gone.id}`, owner);
    await call('DELETE', `/api/accounts/${deleted}`, owner);
    const question = await link('customer-says');
    visitors.set('question link', { bearer: (question.path ?? '').slice('/say/'.length) });
    visitors.set('link with a passphrase', { bearer: tokenOf(await link('editor', { passphrase: 'open sesame' })) });

    const me = ((await (await call('GET', '/api/session', owner)).json()) as { user: { id: string } }).user.id;
    const token = async (name: string, more: object = {}) => {
      const secret = newApiToken();
      await test.access.put({
        kind: 'token',
        id: name.replaceAll(' ', '-'),
        account: null,
        user: me,
        name,
        access: 'write',
        accounts: null,
        hash: hashOf(secret),
        createdAt: 1,
        expiresAt: null,
        revokedAt: null,
        lastUsedAt: null,
        ...more,
      });
      visitors.set(name, { bearer: secret });
    };
    await token('token write');
    await token('token read', { access: 'read' });
    await token('token elsewhere', { accounts: [elsewhere] });
    await token('revoked token', { revokedAt: 1 });
    await token('expired token', { expiresAt: test.clock.now() + 60_000 });
    test.clock.advance(60_000);

    visitors.set('no cookie', {});
    visitors.set('forged session', { cookie: 'facet.session_token=forged.token' });
    visitors.set('forged guest', { cookie: `facet.guest.${account}=fg_id-1-${'A'.repeat(43)}` });
    visitors.set('forged token', { bearer: newApiToken() });
    visitors.set('foreign secret', { cookie: `facet.guest.${account}=${tokenOf(await link('editor'))}` });
  });
  afterAll(() => test.dispose());

  const registered = () =>
    [...new Set(test.app.routes.map(({ method, path }) => `${method} ${path}`))].filter(
      (route) => !route.startsWith('ALL ') && !route.includes('*'),
    );
  const pathOf = (route: string, layer = 'map') =>
    (route.split(' ')[1] ?? '')
      .replace(':account', account)
      .replace(':layer', layer)
      .replace(/:(view|version|user|link|token|comment|session|invitation|round)/, 'nothing');

  it('[A8] every route has its row, and every row its route', () => {
    expect(registered().toSorted()).toEqual(Object.keys(ROUTES).toSorted());
    expect([...visitors.keys()].toSorted()).toEqual([...Object.keys(MAY), ...NOBODIES].toSorted());
  });

  it('[A8] nobody, in whatever disguise, is asked to sign in on every route that is not open', async () => {
    for (const name of NOBODIES) {
      for (const [route, right] of Object.entries(ROUTES)) {
        // metrics are open to this machine
        if (right === 'open' || route === 'GET /metrics') continue;
        const answer = await call(
          route.split(' ')[0] ?? '',
          pathOf(route),
          visitors.get(name) as Visitor,
          bodyFor(route),
        );
        expect([name, route, answer.status]).toEqual([name, route, 401]);
      }
    }
  });

  it('[A8] everybody else gets what the table says: through, 403 where he sees but may not, 404 where he may not know', async () => {
    for (const [name, rights] of Object.entries(MAY)) {
      for (const [route, right] of Object.entries(ROUTES)) {
        if (right === 'open' || right === 'delete' || right === 'layer' || route === 'GET /metrics') continue;
        const [method = ''] = route.split(' ');
        const answer = await call(method, pathOf(route), visitors.get(name) as Visitor, bodyFor(route));
        const isThrough = rights.includes(right);
        const seen = [name, route, answer.status];
        if (isThrough) expect([...seen, [401, 403].includes(answer.status)]).toEqual([...seen, false]);
        else if (!route.includes('/accounts/:account') || rights.includes('read'))
          expect(seen).toEqual([name, route, 403]);
        else expect(seen).toEqual([name, route, 404]);
        if (isThrough && right === 'read') expect(seen).toEqual([name, route, 200]);
      }
      const refused = !rights.includes('delete');
      if (refused) {
        const answer = await call('DELETE', `/api/accounts/${account}`, visitors.get(name) as Visitor);
        expect([name, answer.status]).toEqual([name, rights.includes('read') ? 403 : 404]);
      }
    }
  });

  it('[A8] every layer opens to whom the table says, and looks unknown to the others', async () => {
    const upgrade = {
      upgrade: 'websocket',
      connection: 'upgrade',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    };
    for (const name of [...Object.keys(MAY), ...NOBODIES]) {
      const { cookie, bearer } = visitors.get(name) as Visitor;
      for (const layer of LAYERS) {
        const query = bearer ? `?token=${encodeURIComponent(bearer)}` : '';
        const answer = await test.call('GET', `/sync/${account}/${layer}${query}`, {
          ...(cookie ? { cookie } : {}),
          headers: upgrade,
        });
        const refused = NOBODIES.includes(name) ? 401 : OPENS(name).includes(layer) ? null : 404;
        if (refused === null) expect([401, 403, 404]).not.toContain(answer.status);
        else expect([name, layer, answer.status]).toEqual([name, layer, refused]);
      }
    }
  });

  it('[A3] the list holds what one may see, and an unknown account answers as an invisible one', async () => {
    for (const [name, rights] of Object.entries(MAY)) {
      if (!rights.includes('list')) continue;
      const list = (await (await call('GET', '/api/accounts', visitors.get(name) as Visitor)).json()) as {
        id: string;
      }[];
      expect([name, list.some(({ id }) => id === account)]).toEqual([name, rights.includes('read')]);
    }
    const stranger = visitors.get('stranger') as Visitor;
    const [hidden, unknown] = [
      await call('GET', `/api/accounts/${account}`, stranger),
      await call('GET', '/api/accounts/unknown', stranger),
    ];
    expect([hidden.status, await hidden.json()]).toEqual([unknown.status, await unknown.json()]);
  });

  it('[A4] a customer is told what the map says, whatever our judgements say', async () => {
    const customer = visitors.get('customer viewer') as Visitor;
    const measures = (await (await call('GET', `/api/accounts/${account}/measures`, customer)).json()) as object;
    expect(Object.keys(measures)).not.toContain('freshness');
    expect(Object.keys(measures)).not.toContain('decisionReach');
    const mine = MyAccess.parse(await (await call('GET', `/api/accounts/${account}/access`, customer)).json());
    expect([mine.role, mine.isGuest, mine.layers]).toEqual([
      'customer-viewer',
      true,
      { map: false, inside: null, talk: null },
    ]);
    const editor = MyAccess.parse(
      await (await call('GET', `/api/accounts/${account}/access`, visitors.get('link editor') as Visitor)).json(),
    );
    expect([editor.role, editor.layers]).toEqual(['editor', { map: true, inside: true, talk: true }]);
  });

  it('[A5] a private account is hidden from managers, not from its team', async () => {
    const owner = visitors.get('owner') as Visitor;
    await call('PUT', `/api/accounts/${account}/privacy`, owner, { isPrivate: true });
    const seen = async (name: string) =>
      (await call('GET', `/api/accounts/${account}`, visitors.get(name) as Visitor)).status;
    expect([await seen('manager'), await seen('viewer'), await seen('owner')]).toEqual([404, 200, 200]);
    await call('PUT', `/api/accounts/${account}/privacy`, owner, { isPrivate: false });
    expect(await seen('manager')).toBe(200);
  });

  const bodyFor = (route: string): unknown => (/^(POST|PUT|PATCH)/.test(route) ? {} : undefined);
});

describe('share links', () => {
  it('[A11] nothing that lies in the store opens a door', async () => {
    const test = await createTestApp();
    const cookie = await test.owner();
    const account = await test.account(cookie);
    const made = await test.call('POST', `/api/accounts/${account}/links`, {
      cookie,
      body: { name: 'Workshop', role: 'editor', passphrase: 'open sesame' },
    });
    const { path } = ShareLink.parse(await made.json());
    const joined = await test.call('POST', `/api${path}`, { body: { name: 'Gudrun', passphrase: 'open sesame' } });
    const secrets = [
      (path ?? '').slice(-43),
      joined.headers.getSetCookie()[0]?.split(';')[0]?.slice(-43) ?? '',
      'open sesame',
    ];
    const kept = JSON.stringify(await test.store.access.all());
    for (const secret of secrets) expect([secret.length > 5, kept.includes(secret)]).toEqual([true, false]);
    await test.dispose();
  });

  it('[A12] a passphrase is asked for, hides the account, and can be tried ten times a minute', async () => {
    const test = await createTestApp();
    const cookie = await test.owner();
    const account = await test.account(cookie, 'Nordwind');
    const made = await test.call('POST', `/api/accounts/${account}/links`, {
      cookie,
      body: { name: 'Workshop', role: 'viewer', passphrase: 'open sesame' },
    });
    const { path } = ShareLink.parse(await made.json());
    const offer = await (await test.call('GET', `/api${path}`)).text();
    expect([offer.includes('Nordwind'), JSON.parse(offer)]).toEqual([
      false,
      expect.objectContaining({ needsPassphrase: true, here: null }),
    ]);
    const knock = (passphrase?: string) => test.call('POST', `/api${path}`, { body: { name: 'Gudrun', passphrase } });
    expect((await knock()).status).toBe(403);
    expect((await knock('open sesame')).status).toBe(201);
    for (let tries = 2; tries < 10; tries += 1) expect((await knock('wrong')).status).toBe(403);
    expect((await knock('open sesame')).status).toBe(429);
    test.clock.advance(60_000);
    expect((await knock('open sesame')).status).toBe(201);
    await test.dispose();
  });
});
