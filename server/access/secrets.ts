import { createHash, createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(scrypt) as (text: string, salt: Buffer, bytes: number) => Promise<Buffer>;
const KEY_BYTES = 32;
const SALT_BYTES = 16;

const same = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);

/** What a secret is for: it stands before it, so that a found one can be told. */
const PREFIX = {
  link: 'fl',
  say: 'fs',
  guest: 'fg',
  invitation: 'fi',
  reset: 'fp',
  token: 'fa',
  recovery: 'fo',
} as const;
export type SecretKind = keyof typeof PREFIX;

/**
 * Secrets of links, guests, invitations and resets are derived from the server's own secret and an id: the database holds
 * nothing that opens a door, and a link can be shown again.
 */
export const createSecrets = (secret: string) => {
  const mark = (kind: SecretKind, id: string) =>
    createHmac('sha256', secret).update(`${kind}:${id}`).digest('base64url');
  return {
    make: (kind: SecretKind, id: string): string => `${PREFIX[kind]}_${id}-${mark(kind, id)}`,
    /** The id in a secret of this kind; null when it is forged or of another kind. */
    read(kind: SecretKind, given: string): string | null {
      const [, id, hmac] = new RegExp(`^${PREFIX[kind]}_([A-Za-z0-9_-]{1,64})-([A-Za-z0-9_-]{43})$`).exec(given) ?? [];
      if (id === undefined || hmac === undefined) return null;
      return same(Buffer.from(hmac), Buffer.from(mark(kind, id))) ? id : null;
    },
  };
};
export type Secrets = ReturnType<typeof createSecrets>;

/** An API token: shown once, only its hash is kept. It is random, so a fast hash is enough. */
export const newApiToken = (): string => `${PREFIX.token}_${randomBytes(KEY_BYTES).toString('base64url')}`;
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** A passphrase is chosen by a person, so its hash is slow and salted. */
export const hashPassphrase = async (passphrase: string): Promise<string> => {
  const salt = randomBytes(SALT_BYTES);
  return `${salt.toString('base64url')}.${(await derive(passphrase, salt, KEY_BYTES)).toString('base64url')}`;
};
export const isPassphrase = async (given: string, hash: string): Promise<boolean> => {
  const [salt = '', key = ''] = hash.split('.');
  return same(await derive(given, Buffer.from(salt, 'base64url'), KEY_BYTES), Buffer.from(key, 'base64url'));
};
