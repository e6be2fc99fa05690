import type { AccessBook } from '../access/access-book.ts';
import { isOwner } from '../access/can.ts';
import type { Identity } from '../access/identity.ts';
import { readRecovery } from '../access/recovery.ts';
import type { Secrets } from '../access/secrets.ts';
import { oneByOne } from './one-by-one.ts';

/** So long a link for a new password works. */
export const RESET_MS = 3600 * 1000;
/** Whoever asks for mails in somebody's name can neither flood him nor make the link useless that he is just opening. */
const FRESH_MS = 5 * 60_000;

type Parts = { access: AccessBook; identity: Identity; secrets: Secrets; now: () => number; newId: () => string };

/** Links with which a member chooses a new password: one at a time, for an hour, once. */
export const createResets = ({ access, identity, secrets, now, newId }: Parts) => {
  const inOrder = oneByOne();
  /** A link that was made on the server, for an owner. */
  const findRecovery = async (token: string) => {
    const recovery = readRecovery(secrets, token);
    const member = recovery && recovery.expiresAt > now() ? await access.members.get(recovery.user) : null;
    if (!recovery || !member || !isOwner(member)) return null;
    return (await identity.passwordMarkOf(member.user)) === recovery.mark ? { id: null, user: member.user } : null;
  };
  const find = async (token: string): Promise<{ id: string | null; user: string } | null> => {
    const id = secrets.read('reset', token);
    const reset = id === null ? null : access.get('reset', id);
    if (reset) return reset.expiresAt > now() ? reset : null;
    return findRecovery(token);
  };

  return {
    find,
    /** This member has a link that was made a moment ago. */
    hasFresh: (user: string): boolean =>
      access.all('reset').some((one) => one.user === user && one.expiresAt > now() + RESET_MS - FRESH_MS),
    /** The earlier ones of this member, and those that are over, open nothing any more. */
    make: (user: string): Promise<{ path: string; expiresAt: number }> =>
      inOrder(async () => {
        const old = access.all('reset').filter((one) => one.user === user || one.expiresAt <= now());
        for (const one of old) await access.remove('reset', one.id);
        const reset = { kind: 'reset', id: newId(), account: null, user, expiresAt: now() + RESET_MS } as const;
        await access.put(reset);
        return { path: `/reset/${secrets.make('reset', reset.id)}`, expiresAt: reset.expiresAt };
      }),
    /** The link of this member could not be sent: it must not stand in the way of the next. */
    discard: async (user: string): Promise<void> => {
      for (const one of access.all('reset')) if (one.user === user) await access.remove('reset', one.id);
    },
    /** Sets the password and ends every session of his; false when the link is of no use. */
    use: (token: string, password: string): Promise<boolean> =>
      inOrder(async () => {
        const reset = await find(token);
        if (!reset) return false;
        if (reset.id !== null) await access.remove('reset', reset.id);
        await identity.setPassword(reset.user, password);
        for (const session of await identity.endSessions(reset.user, () => true)) access.endSession(session);
        return true;
      }),
  };
};
