import { Hono } from 'hono';
import type { AccountId } from '../../shared/model/id.ts';
import { MakeLinkRequest, type ShareLink } from '../../shared/protocol/access.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { isQuestion, nameOnAccount } from '../access/can.ts';
import { isOver, type RecordOf } from '../access/records.ts';
import { hashPassphrase } from '../access/secrets.ts';
import type { Deps, Env } from './environment.ts';
import { invalid, notFound } from './failure.ts';
import { allowAccount } from './guard.ts';
import { noteFor } from './note.ts';
import { limitBody, readJson } from './read-json.ts';

const iso = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString());

/** How long a question to the customer stands when nothing is said of it. */
const QUESTION_MS = 30 * 24 * 3600 * 1000;

/** Share links of an account: make, list, revoke. A revoked one stays in the list with who came by it. */
export const linkRoutes = (deps: Deps) => {
  const { access, secrets, identity, clock, newId } = deps;
  const note = noteFor(deps);

  const pathOf = ({ id, role }: RecordOf<'link'>): string =>
    isQuestion(role) ? `/say/${secrets.make('say', id)}` : `/join/${secrets.make('link', id)}`;

  const shown = (link: RecordOf<'link'>, names: ReadonlyMap<string, string>): ShareLink => {
    const over = isOver(link, clock.now());
    return {
      id: link.id,
      name: link.name,
      role: link.role,
      isQuestion: isQuestion(link.role),
      path: over ? null : pathOf(link),
      hasPassphrase: link.passphrase !== null,
      state: link.revokedAt !== null ? 'revoked' : over ? 'expired' : 'open',
      createdAt: new Date(link.createdAt).toISOString(),
      createdBy: names.get(link.createdBy) ?? '',
      expiresAt: iso(link.expiresAt),
      lastUsedAt: iso(link.lastUsedAt),
      guests: access
        .all('guest')
        .filter((guest) => guest.link === link.id)
        .map(({ id, name, at }) => ({ id, name, at: new Date(at).toISOString() })),
    };
  };

  const listOf = async (account: AccountId): Promise<ShareLink[]> => {
    const links = access.all('link').filter((link) => link.account === account);
    const users = await identity.usersOf([...new Set(links.map(({ createdBy }) => createdBy))]);
    const names = new Map(users.map(({ id, name }) => [id, name]));
    return links.toSorted((a, b) => b.createdAt - a.createdAt).map((link) => shown(link, names));
  };

  return new Hono<Env>()
    .get('/api/accounts/:account/links', allowAccount(deps, 'share'), async (c) =>
      c.json(await listOf(c.get('account').id)),
    )

    .post('/api/accounts/:account/links', allowAccount(deps, 'share'), limitBody(limits.bodyBytes), async (c) => {
      const { id: account } = c.get('account');
      const { name, role, expiresAt: wanted, passphrase } = await readJson(c, MakeLinkRequest);
      const standard = isQuestion(role) ? iso(clock.now() + QUESTION_MS) : null;
      const expiresAt = wanted === undefined ? standard : wanted;
      const ends = expiresAt === null ? null : Date.parse(expiresAt);
      if (ends !== null && ends <= clock.now())
        throw invalid([{ path: 'expiresAt', message: 'this moment has passed' }]);
      const id = newId();
      await access.put({
        kind: 'link',
        id,
        account,
        name,
        role,
        passphrase: passphrase === null ? null : await hashPassphrase(passphrase),
        createdAt: clock.now(),
        createdBy: nameOnAccount(c.get('actor'), account),
        expiresAt: ends,
        revokedAt: null,
        lastUsedAt: null,
      });
      note(c, 'link-made', {
        account: c.get('account'),
        subject: { kind: 'link', id, name },
        detail: { role, expiresAt, hasPassphrase: passphrase !== null },
      });
      const made = (await listOf(account)).find((link) => link.id === id);
      return c.json(made, 201);
    })

    .delete('/api/accounts/:account/links/:link', allowAccount(deps, 'share'), async (c) => {
      const link = access.get('link', c.req.param('link'));
      if (link?.account !== c.get('account').id) throw notFound();
      if (link.revokedAt === null) {
        await access.put({ ...link, revokedAt: clock.now() });
        const { id, name, role } = link;
        note(c, 'link-revoked', {
          account: c.get('account'),
          subject: { kind: 'link', id, name },
          detail: { roleBefore: role },
        });
      }
      return c.body(null, 204);
    });
};
