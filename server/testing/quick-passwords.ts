import { createHash, randomBytes } from 'node:crypto';
import type { Passwords } from '../access/identity.ts';

const kept = (salt: string, password: string) =>
  `${salt}:${createHash('sha256').update(`${salt}:${password}`).digest('hex')}`;

/** Salted like the real ones, without what makes those slow on purpose: a test of the routes keeps hundreds of them. */
export const quickPasswords: Passwords = {
  hash: async (password) => kept(randomBytes(8).toString('hex'), password),
  verify: async ({ hash, password }) => hash === kept(hash.split(':')[0] as string, password),
};
