/**
 * The origin rule of the contract: a browser's `Origin` must be our own, a script's absent one is accepted.
 * `publicUrl` null: our own is whatever host the request named.
 */
export const isOwnOrigin = (origin: string | null, host: string | null, publicUrl: string | null): boolean => {
  if (origin === null) return true;
  if (publicUrl !== null) return origin === publicUrl;
  if (host === null || !URL.canParse(origin)) return false;
  const { protocol, host: originHost } = new URL(origin);
  return (protocol === 'http:' || protocol === 'https:') && originHost === normalHost(host, protocol);
};

/** `Host` without the port that its scheme implies, as URL writes it. */
const normalHost = (host: string, protocol: string): string | null => {
  const url = `${protocol}//${host}`;
  return URL.canParse(url) ? new URL(url).host : null;
};
