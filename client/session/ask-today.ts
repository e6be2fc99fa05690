import type { Day } from '../../shared/model/day.ts';
import { paths } from '../../shared/protocol/routes.ts';
import { Session } from '../../shared/protocol/session.ts';

/** The workspace's today as the server knows it; null when it cannot be asked. */
export const askToday = async (origin: string, ask: typeof fetch): Promise<Day | null> => {
  try {
    const answer = await ask(origin + paths.session, { credentials: 'same-origin', cache: 'no-store' });
    return answer.ok ? Session.parse(await answer.json()).today : null;
  } catch {
    return null;
  }
};
