import { createHash } from 'node:crypto';
import type { Secrets } from './secrets.ts';

/** An owner's way back in, made on the server: whose, until when, and the password that it replaces. */
export type Recovery = { user: string; expiresAt: number; mark: string };

const RADIX = 36;
const MARK_LENGTH = 16;

/** Tells a password from the next by its stored hash (null: none yet), and nothing else about it. */
export const passwordMark = (hash: string | null): string =>
  createHash('sha256')
    .update(`facet-recovery:${hash ?? ''}`)
    .digest('hex')
    .slice(0, MARK_LENGTH);

/**
 * Nothing about such a link is kept, so that it can be made beside a server that runs. It is of use once all the same: with
 * a new password it no longer carries the mark of the present one.
 */
export const makeRecovery = (secrets: Secrets, { user, expiresAt, mark }: Recovery): string =>
  secrets.make('recovery', `${user}-${expiresAt.toString(RADIX)}-${mark}`);

export const readRecovery = (secrets: Secrets, token: string): Recovery | null => {
  const id = secrets.read('recovery', token);
  const [, user, expires, mark] = /^(.+)-([0-9a-z]+)-([0-9a-f]+)$/.exec(id ?? '') ?? [];
  if (user === undefined || expires === undefined || mark === undefined) return null;
  return { user, expiresAt: Number.parseInt(expires, RADIX), mark };
};
