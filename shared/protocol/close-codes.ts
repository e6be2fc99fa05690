/**
 * Why the server closes a socket. 4400–4499 mean "do not come back as you are" (the stock provider stops),
 * every other code "try again". The reason is read by a person and stays under 123 bytes.
 */
export const closeCodes = {
  restart: { code: 1012, reason: 'The server restarts' },
  malformed: { code: 4400, reason: 'The message is not a valid sync message' },
  signedOut: { code: 4401, reason: 'You are signed out' },
  forbidden: { code: 4403, reason: 'Your access to this account ended' },
  gone: { code: 4404, reason: 'This account was deleted' },
  tooLarge: { code: 4413, reason: 'The message is too large' },
  documentTooLarge: { code: 4414, reason: 'With this change the account would be larger than this server allows' },
  loadFailed: { code: 4500, reason: 'The document could not be loaded' },
  rightsChanged: { code: 4503, reason: 'What you may do here has changed, connect again' },
  tooSlow: { code: 4508, reason: 'The connection is too slow, connect again' },
  incomplete: { code: 4522, reason: 'The change builds on others that did not come, connect again' },
  tooFast: { code: 4529, reason: 'Too many changes at once, connect again' },
  roomFull: { code: 4553, reason: 'Too many people have this account open, try again later' },
  serverFull: { code: 4554, reason: 'The server has too many accounts open, try again later' },
} as const;

export type CloseReason = keyof typeof closeCodes;

/** True when coming back without a change (signing in, other content, other rights) cannot help. */
export const isFinal = (code: number): boolean => code >= 4400 && code < 4500;
