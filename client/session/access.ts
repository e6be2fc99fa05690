// What this person may do on an account. The last answer is remembered, so that it opens without a connection.
import type { AccountId } from '../../shared/model/id.ts';
import { DEFAULT_JUDGING } from '../../shared/model/judging.ts';
import { MyAccess } from '../../shared/protocol/access.ts';
import { accessPaths } from '../../shared/protocol/routes.ts';
import { ask, failureCode } from './request.ts';

const yes = { rename: true, archive: true, delete: true, export: true, import: true, comment: true } as const;
const no = { rename: false, archive: false, delete: false, export: false, import: false, comment: false } as const;

/** Everything; where no server is asked. */
export const FULL_ACCESS: MyAccess = {
  role: 'owner',
  isGuest: false,
  author: '',
  layers: { map: true, inside: true, talk: true },
  judging: DEFAULT_JUDGING,
  may: {
    ...yes,
    readVersions: true,
    keepVersion: true,
    share: true,
    readTeam: true,
    manageTeam: true,
    reportPerson: true,
    erasePerson: true,
    editProfile: true,
  },
};

/** The least: only the map is asked for, and the server says why it is closed. */
export const LEAST_ACCESS: MyAccess = {
  role: 'viewer',
  isGuest: false,
  author: '',
  layers: { map: false, inside: null, talk: null },
  judging: null,
  may: {
    ...no,
    readVersions: false,
    keepVersion: false,
    share: false,
    readTeam: false,
    manageTeam: false,
    reportPerson: false,
    erasePerson: false,
    editProfile: false,
  },
};

const EVERY = 'facet.access:';
const keyOf = (user: string, account: AccountId): string => `${EVERY}${user}:${account}`;

/** This browser came here by a link once, as far as it remembers. Asks nobody: of accounts nothing is told to strangers. */
export const wasGuestOf = (account: AccountId): boolean =>
  Object.keys(localStorage).some(
    (key) => key.startsWith(EVERY) && key.endsWith(`:${account}`) && recall(key)?.isGuest === true,
  );

/** Whoever leaves on purpose leaves nothing of it behind. */
export const forgetAccess = (user: string): void => {
  for (const key of Object.keys(localStorage)) if (key.startsWith(`${EVERY}${user}:`)) localStorage.removeItem(key);
};

const recall = (key: string): MyAccess | null => {
  try {
    return MyAccess.parse(JSON.parse(localStorage.getItem(key) ?? ''));
  } catch {
    return null;
  }
};

export const sameAccess = (a: MyAccess, b: MyAccess): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Asks the server. Without an answer what was allowed last holds; a refusal opens nothing but the question why. Throws
 * when nothing is known and nobody answers, and of an open account (`isOpen`) when it is refused: its page says why itself.
 */
export const readAccess = async (user: string, account: AccountId, isOpen = false): Promise<MyAccess> => {
  const key = keyOf(user, account);
  try {
    const access = await ask(MyAccess, 'GET', accessPaths.access(account));
    localStorage.setItem(key, JSON.stringify(access));
    return access;
  } catch (error) {
    const code = failureCode(error);
    if (code !== 'unreachable' && code !== 'unavailable') {
      if (isOpen) throw error;
      return LEAST_ACCESS;
    }
    const last = recall(key);
    if (last) return last;
    throw error;
  }
};
