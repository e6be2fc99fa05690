import type { betterAuth } from 'better-auth';
import type { SessionUser } from '../../shared/protocol/session.ts';
import type { Lockout } from './lockout.ts';
import { passwordMark } from './recovery.ts';

/** A place where somebody is signed in. */
export type UserSession = { id: string; userAgent: string; createdAt: number; usedAt: number };

/** What people and the owner change about those who can sign in. */
export type Credentials = {
  /** The newest use first. */
  sessionsOf(user: string): Promise<UserSession[]>;
  /** Ends the sessions that `isMeant` says and answers their ids. */
  endSessions(user: string, isMeant: (id: string) => boolean): Promise<string[]>;
  rename(user: string, name: string): Promise<void>;
  /** `locked` after too many wrong ones. */
  checkPassword(user: string, password: string): Promise<'right' | 'wrong' | 'locked'>;
  /** Sets a password and lets him try again who was locked out; his sessions are the caller's to end. */
  setPassword(user: string, password: string): Promise<void>;
  /** What changes with his password (`recovery.ts`). */
  passwordMarkOf(user: string): Promise<string>;
  userByEmail(email: string): Promise<SessionUser | null>;
  /** He cannot sign in any more and his address is free; his name stays with what he wrote. */
  retire(user: string): Promise<void>;
};

type Context = Pick<Awaited<ReturnType<typeof betterAuth>['$context']>, 'internalAdapter' | 'password'>;

/** Whoever tries the present password at an open page has signed in already: strangers neither count nor are counted. */
const OPEN_PAGE = 'open page';

const RETIRED = '@retired.invalid';
export const isRetired = (email: string): boolean => email.endsWith(RETIRED);

export const createCredentials = ({ internalAdapter, password: hasher }: Context, lockout: Lockout): Credentials => {
  const all = async (user: string) => {
    const sessions = await internalAdapter.listSessions(user, { onlyActiveSessions: true });
    return sessions.toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime());
  };
  return {
    async sessionsOf(user) {
      return (await all(user)).map(({ id, userAgent, createdAt, updatedAt }) => ({
        id,
        userAgent: userAgent ?? '',
        createdAt: createdAt.getTime(),
        usedAt: updatedAt.getTime(),
      }));
    },
    async endSessions(user, isMeant) {
      const meant = (await all(user)).filter(({ id }) => isMeant(id));
      if (meant.length > 0) await internalAdapter.deleteSessions(meant.map(({ token }) => token));
      return meant.map(({ id }) => id);
    },
    async rename(user, name) {
      await internalAdapter.updateUser(user, { name });
    },
    async checkPassword(user, password) {
      const email = (await internalAdapter.findUserById(user))?.email ?? '';
      if (!lockout.take(email, OPEN_PAGE)) return 'locked';
      const hash = (await internalAdapter.findCredentialAccount(user))?.password;
      if (!hash || !(await hasher.verify({ hash, password }))) return 'wrong';
      lockout.clear(email, OPEN_PAGE);
      return 'right';
    },
    async setPassword(user, password) {
      const hash = await hasher.hash(password);
      // whoever joined at the provider of the company has none yet
      if (await internalAdapter.findCredentialAccount(user)) await internalAdapter.updatePassword(user, hash);
      else
        await internalAdapter.linkAccount({ userId: user, accountId: user, providerId: 'credential', password: hash });
      const found = await internalAdapter.findUserById(user);
      if (found) lockout.forget(found.email);
    },
    async passwordMarkOf(user) {
      return passwordMark((await internalAdapter.findCredentialAccount(user))?.password ?? null);
    },
    async userByEmail(email) {
      const user = (await internalAdapter.findUserByEmail(email.trim().toLowerCase()))?.user;
      return user ? { id: user.id, name: user.name, email: user.email } : null;
    },
    async retire(user) {
      await internalAdapter.deleteAccounts(user);
      await internalAdapter.updateUser(user, { email: `${user}${RETIRED}` });
    },
  };
};
