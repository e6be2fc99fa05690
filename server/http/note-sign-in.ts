import type { Context } from 'hono';
import type { SessionUser } from '../../shared/protocol/session.ts';
import type { Deps, Env } from './environment.ts';
import { remoteAddress } from './remote-address.ts';

/** Of addresses that nobody has, one try from each network address within this time is written down. */
const STRANGERS_ONCE_MS = 15 * 60_000;
const NOBODY = { kind: 'nobody', id: '', name: '' } as const;

/** Writes down who signed in, and who could not. What was typed is not kept, only whose address it is. */
export const noteSignIn = ({ identity, access, audit, log }: Deps) => {
  const memberBy = async (email: string): Promise<SessionUser | null> => {
    try {
      const user = await identity.userByEmail(email);
      return user && (await access.members.get(user.id)) ? user : null;
    } catch (error) {
      log.warn({ err: error }, 'it is not known who signed in');
      return null;
    }
  };

  return {
    async came(c: Context<Env>, email: string): Promise<void> {
      const member = await memberBy(email);
      if (!member) return;
      const actor = { kind: 'member', id: member.id, name: member.name } as const;
      audit.note({ action: 'signed-in', actor, detail: { by: 'password' }, address: remoteAddress(c) });
    },

    async refused(c: Context<Env>, email: string): Promise<void> {
      const address = remoteAddress(c);
      const member = await memberBy(email);
      if (!member) {
        const note = { action: 'sign-in-failed', actor: NOBODY, address } as const;
        audit.noteOnce(`stranger ${address}`, STRANGERS_ONCE_MS, note);
        return;
      }
      const subject = { kind: 'member', id: member.id, name: member.name } as const;
      audit.note({ action: 'sign-in-failed', actor: NOBODY, subject, address });
      // with this one it has become too many
      if (identity.isLockedOut(email)) audit.note({ action: 'locked-out', actor: NOBODY, subject, address });
    },
  };
};
