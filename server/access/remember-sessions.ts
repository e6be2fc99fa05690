import type { SessionUser } from '../../shared/protocol/session.ts';

type SessionOf = (headers: Headers) => Promise<{ id: string; user: SessionUser } | null>;

/** A page asks for itself and three layers within a moment. Sessions that are ended by hand are known at once elsewhere. */
const REMEMBERED_MS = 5_000;
const MOST = 10_000;

/**
 * `sessionOf`, asked once for the same cookies within some seconds. Whoever ends a session says so to the `AccessBook`,
 * which believes no ended one; `forget` is for whatever else changes what a session says.
 */
export const rememberSessions = (sessionOf: SessionOf, now: () => number) => {
  const known = new Map<string, { at: number; answer: ReturnType<SessionOf> }>();
  return {
    async sessionOf(headers: Headers): ReturnType<SessionOf> {
      const cookie = headers.get('cookie');
      if (cookie === null) return null;
      const remembered = known.get(cookie);
      if (remembered && now() - remembered.at < REMEMBERED_MS) return remembered.answer;
      if (known.size >= MOST) known.clear();
      const answer = sessionOf(headers);
      known.set(cookie, { at: now(), answer });
      // neither a failure nor a stranger is remembered: he may sign in with the same cookies
      answer.then(
        (session) => session ?? known.delete(cookie),
        () => known.delete(cookie),
      );
      return answer;
    },
    forget: () => known.clear(),
  };
};
