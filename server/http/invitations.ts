import { Hono } from 'hono';
import { limits } from '../../shared/protocol/limits.ts';
import {
  AcceptRequest,
  type AcceptResponse,
  type Invitation,
  type InvitationOffer,
  InvitedRole,
  InviteRequest,
} from '../../shared/protocol/people.ts';
import { can } from '../access/can.ts';
import { mayInvite } from '../access/may-invite.ts';
import type { RecordOf } from '../access/records.ts';
import type { Invitations } from '../members/invitations.ts';
import { WORKSPACE } from '../members/workspace.ts';
import type { Deps, Env } from './environment.ts';
import { forbidden, invalid, notFound } from './failure.ts';
import { accountSubject, allow } from './guard.ts';
import { noteFor } from './note.ts';
import { limitBody, readJson } from './read-json.ts';
import { remoteAddress } from './remote-address.ts';
import { signInBy } from './sign-in-by.ts';

const DAY_MS = 24 * 3600 * 1000;
const iso = (instant: number): string => new Date(instant).toISOString();

/** Invitations to the workspace by a link that lets in one person once. */
export const invitationRoutes = (deps: Deps, invitations: Invitations) => {
  const { access, identity, secrets, store, clock, newId, log } = deps;
  const note = noteFor(deps);
  const body = limitBody(limits.bodyBytes);

  const nameOf = async (user: string | undefined) =>
    user === undefined ? '' : ((await identity.usersOf([user]))[0]?.name ?? '');

  const shown = async (invitation: RecordOf<'invitation'>): Promise<Invitation> => {
    const { account, role, teamRole } = invitation;
    const summary = account === null ? null : await store.accounts.get(WORKSPACE, account);
    return {
      id: invitation.id,
      role: InvitedRole.parse(role),
      account: summary ? { id: summary.id, name: summary.name, teamRole: teamRole ?? 'viewer' } : null,
      path: `/invitation/${secrets.make('invitation', invitation.id)}`,
      createdAt: iso(invitation.createdAt),
      createdBy: await nameOf(invitation.createdBy),
      expiresAt: iso(invitation.expiresAt),
    };
  };

  const idOf = (token: string): string => {
    const id = secrets.read('invitation', token);
    if (id === null || !invitations.find(id)) throw notFound();
    return id;
  };

  return new Hono<Env>()
    .get('/api/invitations', allow('list-members'), async (c) => {
      const mine = invitations.open().filter((one) => mayInvite(access, c.get('actor'), one));
      return c.json(await Promise.all(mine.toSorted((a, b) => b.createdAt - a.createdAt).map(shown)));
    })

    .post('/api/invitations', allow('list-members'), body, async (c) => {
      const { role, account, teamRole, days } = await readJson(c, InviteRequest);
      const actor = c.get('actor');
      if (account !== null) {
        const known = await store.accounts.get(WORKSPACE, account);
        if (!known || !can(actor, 'read', accountSubject(deps, account))) throw notFound();
      }
      if (actor.kind !== 'member' || !mayInvite(access, actor, { account, role })) throw forbidden();
      const invitation = {
        kind: 'invitation',
        id: newId(),
        account,
        role,
        teamRole: account === null ? null : teamRole,
        createdAt: clock.now(),
        createdBy: actor.user,
        expiresAt: clock.now() + days * DAY_MS,
        usedBy: null,
        revokedAt: null,
      } as const;
      await access.put(invitation);
      log.info({ invitation: invitation.id }, 'somebody is invited');
      note(c, 'member-invited', {
        account: account === null ? null : { id: account },
        subject: { kind: 'invitation', id: invitation.id, name: '' },
        detail: { role: invitation.teamRole ?? role, expiresAt: iso(invitation.expiresAt) },
      });
      return c.json(await shown(invitation), 201);
    })

    .delete('/api/invitations/:invitation', allow('list-members'), async (c) => {
      const invitation = access.get('invitation', c.req.param('invitation'));
      if (!invitation || !mayInvite(access, c.get('actor'), invitation)) throw notFound();
      if (invitation.revokedAt === null) {
        await access.put({ ...invitation, revokedAt: clock.now() });
        note(c, 'invitation-revoked', { subject: { kind: 'invitation', id: invitation.id, name: '' } });
      }
      return c.body(null, 204);
    })

    .get('/api/invitations/:token', async (c) => {
      const invitation = invitations.find(idOf(c.req.param('token')));
      if (!invitation) throw notFound();
      const { account, createdBy, expiresAt, role } = invitation;
      const summary = account === null ? null : await store.accounts.get(WORKSPACE, account);
      const offer: InvitationOffer = {
        owner: await nameOf((await access.members.owner(WORKSPACE))?.user),
        invitedBy: await nameOf(createdBy),
        account: summary?.name ?? null,
        role: InvitedRole.parse(role),
        expiresAt: iso(expiresAt),
      };
      return c.json(offer);
    })

    .post('/api/invitations/:token', body, async (c) => {
      const id = idOf(c.req.param('token'));
      const person = await readJson(c, AcceptRequest);
      const accepted = await invitations.accept(id, person);
      if (accepted === null) throw notFound();
      if (accepted === 'taken') throw invalid([{ path: 'email', message: 'somebody has this address already' }]);
      log.info({ user: accepted.user, invitation: id }, 'somebody accepted an invitation');
      const { account, role, teamRole } = accepted.invitation;
      note(c, 'member-joined', {
        actor: { kind: 'member', id: accepted.user, name: person.name },
        account: account === null ? null : { id: account },
        detail: { role: teamRole ?? role },
      });
      const cookies = await signInBy(identity, person, { headers: c.req.raw.headers, address: remoteAddress(c) });
      for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
      const answer: AcceptResponse = { account: accepted.invitation.account };
      return c.json(answer, 201);
    });
};
