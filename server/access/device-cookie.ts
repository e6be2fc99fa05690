import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const NAME = 'facet.device.';
const NAME_LENGTH = 12;
const NONCE_BYTES = 16;
const YEAR_SECONDS = 365 * 24 * 3600;

/**
 * Marks a browser in which somebody has signed in, so that wrong passwords of strangers do not keep him out (OWASP: device
 * cookies). It names nobody, opens nothing, and outlives signing out.
 */
export const createDeviceCookies = (secret: string, isSecure: boolean) => {
  const mac = (text: string) => createHmac('sha256', secret).update(`device:${text}`).digest('base64url');
  const keyOf = (email: string): string => email.trim().toLowerCase();
  // a name for each member: several may use one browser
  const nameOf = (email: string): string => `${NAME}${mac(`name:${keyOf(email)}`).slice(0, NAME_LENGTH)}`;
  const seal = (email: string, nonce: string) => Buffer.from(mac(`${keyOf(email)}:${nonce}`));

  return {
    /** The browser as this address's; null when it is not known, or the cookie is forged. */
    read(email: string, headers: Headers): string | null {
      const pairs = (headers.get('cookie') ?? '').split(/;\s*/).map((pair) => pair.split('='));
      const value = pairs.find(([name]) => name === nameOf(email))?.[1] ?? '';
      const [nonce = '', mark = ''] = value.split('.');
      const [given, right] = [Buffer.from(mark), seal(email, nonce)];
      return nonce !== '' && given.length === right.length && timingSafeEqual(given, right) ? nonce : null;
    },
    /** A fresh one after a right password. */
    make(email: string): string {
      const nonce = randomBytes(NONCE_BYTES).toString('base64url');
      const value = `${nonce}.${seal(email, nonce).toString()}`;
      const secure = isSecure ? '; Secure' : '';
      return `${nameOf(email)}=${value}; Max-Age=${YEAR_SECONDS}; Path=/; HttpOnly; SameSite=Lax${secure}`;
    },
  };
};
