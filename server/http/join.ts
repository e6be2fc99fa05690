import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { type JoinOffer, JoinRequest, type JoinResponse } from '../../shared/protocol/access.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { can } from '../access/can.ts';
import { isOver } from '../access/records.ts';
import { isPassphrase } from '../access/secrets.ts';
import { WORKSPACE } from '../members/workspace.ts';
import { GUEST_COOKIE } from './claims.ts';
import type { Deps, Env } from './environment.ts';
import { Failure, notFound } from './failure.ts';
import { accountSubject } from './guard.ts';
import { limitBody, readJson } from './read-json.ts';
import { remoteAddress } from './remote-address.ts';
import { Tries } from './tries.ts';

const COOKIE_SECONDS = 30 * 24 * 3600;
/** Passphrases tried on one link within a minute. */
const TRIES_PER_MINUTE = 10;
/** Wrong passphrases from one network address are written down once within it. */
const REFUSED_ONCE_MS = 60_000;

/** Whoever has a share link comes in as a guest: he gives a name, and needs no account. Open to everybody. */
export const joinRoutes = (deps: Deps) => {
  const { access, audit, secrets, store, clock, newId, log } = deps;
  const tries = new Tries(TRIES_PER_MINUTE, clock.now);

  const find = async (token: string) => {
    const id = secrets.read('link', token);
    const link = id === null ? null : access.get('link', id);
    const account = link && !isOver(link, clock.now()) ? await store.accounts.get(WORKSPACE, link.account) : null;
    if (!link || !account) throw notFound();
    return { link, account };
  };

  return new Hono<Env>()
    .get('/api/join/:token', async (c) => {
      const { link, account } = await find(c.req.param('token'));
      const here = can(c.get('actor'), 'read', accountSubject(deps, account.id));
      const offer: JoinOffer = {
        kind: 'link',
        account: link.passphrase === null ? account.name : null,
        role: link.role,
        needsPassphrase: link.passphrase !== null,
        here: here ? account.id : null,
      };
      return c.json(offer);
    })

    .post('/api/join/:token', limitBody(limits.bodyBytes), async (c) => {
      const { link, account } = await find(c.req.param('token'));
      const { name, passphrase } = await readJson(c, JoinRequest);
      const address = remoteAddress(c);
      const subject = { kind: 'link', id: link.id, name: link.name } as const;
      if (link.passphrase !== null) {
        if (!tries.take(link.id)) throw new Failure('too-many', 'Too many tries, wait a minute');
        if (!(await isPassphrase(passphrase ?? '', link.passphrase))) {
          audit.noteOnce(`passphrase ${link.id} ${address}`, REFUSED_ONCE_MS, {
            ...{ action: 'link-refused', account, subject, address },
            actor: { kind: 'nobody', id: '', name: '' },
          });
          throw new Failure('wrong-token', 'The passphrase is wrong');
        }
      }
      const at = clock.now();
      const id = newId();
      await access.put({ kind: 'guest', id, account: account.id, link: link.id, name, at });
      await access.put({ ...(access.get('link', link.id) ?? link), lastUsedAt: at });
      setCookie(c, `${GUEST_COOKIE}${account.id}`, secrets.make('guest', id), {
        httpOnly: true,
        sameSite: 'Lax',
        path: '/',
        secure: deps.settings.publicUrl?.startsWith('https:') ?? false,
        maxAge: COOKIE_SECONDS,
      });
      log.info({ account: account.id, link: link.id }, 'a guest came in');
      const guest = { kind: 'guest', id: `guest:${id}`, name } as const;
      audit.note({ action: 'guest-joined', actor: guest, account, subject, detail: { role: link.role }, address });
      const joined: JoinResponse = { account: account.id };
      return c.json(joined, 201);
    });
};
