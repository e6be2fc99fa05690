import type { AccountId } from '../../shared/model/id.ts';
import { paths } from '../../shared/protocol/routes.ts';

/**
 * What the server says to somebody who wants in, asked over HTTP because a browser hides why an upgrade was refused.
 * `silent`: no answer in time. The browser asks over connections it has kept open, which may be as dead as ours was;
 * a socket always has a new one.
 */
export type DoorAnswer = 'open' | 'silent' | 'signed-out' | 'gone' | 'refused' | 'unreachable';

const PATIENCE_MS = 6_000;

const byStatus: Readonly<Record<number, DoorAnswer>> = { 401: 'signed-out', 403: 'refused', 404: 'gone' };

export const askDoor = async (origin: string, accountId: AccountId, ask: typeof fetch): Promise<DoorAnswer> => {
  try {
    const answer = await ask(`${origin}${paths.account(accountId)}`, {
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await answer.body?.cancel();
    return answer.ok ? 'open' : (byStatus[answer.status] ?? 'unreachable');
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError' ? 'silent' : 'unreachable';
  }
};
