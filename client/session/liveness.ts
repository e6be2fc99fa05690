/** One connection as the watch sees it. */
export type Lively = {
  /** When something last came from the other end, or the attempt to connect began (ms); null without a socket. */
  heardAt(): number | null;
  /** The document is still on its way: one large message may take long, and nothing else comes before it. */
  isLoading(): boolean;
  /** Something was sent that should have been acknowledged by now. */
  isWaiting(): boolean;
  /** Bytes that still wait to be sent: while they grow fewer, the other end is there. */
  backlog(): number;
  /** Asks for an answer of any kind. */
  ask(): void;
  drop(): void;
};

export type Liveness = {
  /** There is reason to doubt (the page is looked at again, the network changed): ask everybody now. */
  doubt(): void;
  stop(): void;
};

type Options = {
  connections: readonly Lively[];
  /** A dead connection was dropped. */
  lost(): void;
  now?: () => number;
};

const LOOK_EVERY_MS = 2_000;
/** Our own presence is renewed and comes back every 15 s, so only an idle connection is ever asked. */
const ASK_AFTER_MS = 10_000;
const ASK_AFTER_WHILE_WAITING_MS = 3_000;
const ANSWER_WITHIN_MS = 5_000;
const ANSWER_WITHIN_AFTER_DOUBT_MS = 3_000;
const LOAD_WITHIN_MS = 60_000;
/** Looks that come this late: the device slept (or the browser slowed the page down). */
const SLEPT_MS = 8_000;

type Question = { at: number; until: number };

/**
 * Finds connections whose other end is gone without a word: after sleep, a lost network, a dead router. The browser
 * says nothing about them for minutes and answers pings by itself, so each is asked and must answer.
 */
export const watchLiveness = ({ connections, lost, now = Date.now }: Options): Liveness => {
  const questions = new Map<Lively, Question>();
  const backlogs = new Map<Lively, number>();
  let lookedAt = now();
  let soon: ReturnType<typeof setTimeout> | null = null;

  const isSending = (one: Lively): boolean => {
    const before = backlogs.get(one) ?? 0;
    const backlog = one.backlog();
    backlogs.set(one, backlog);
    return backlog < before;
  };
  const isDead = (one: Lively, at: number, isDoubtful: boolean): boolean => {
    const heardAt = one.heardAt();
    const progress = isSending(one);
    const question = questions.get(one);
    if (heardAt === null || progress || (question && heardAt >= question.at)) questions.delete(one);
    else if (question) return at >= question.until;
    if (heardAt === null) return false;
    if (one.isLoading()) return at - heardAt >= LOAD_WITHIN_MS;
    const patience = one.isWaiting() ? ASK_AFTER_WHILE_WAITING_MS : ASK_AFTER_MS;
    if (isDoubtful || at - heardAt >= patience) {
      one.ask();
      questions.set(one, { at, until: at + (isDoubtful ? ANSWER_WITHIN_AFTER_DOUBT_MS : ANSWER_WITHIN_MS) });
    }
    return false;
  };
  const look = (isDoubtful: boolean) => {
    const at = now();
    const dead = connections.filter((one) => isDead(one, at, isDoubtful));
    for (const one of dead) {
      questions.delete(one);
      one.drop();
    }
    if (dead.length > 0) lost();
  };
  const doubt = () => {
    look(true);
    if (soon !== null) clearTimeout(soon);
    soon = setTimeout(() => look(false), ANSWER_WITHIN_AFTER_DOUBT_MS);
  };
  const tick = setInterval(() => {
    const late = now() - lookedAt;
    lookedAt = now();
    if (late >= SLEPT_MS) doubt();
    else look(false);
  }, LOOK_EVERY_MS);
  return {
    doubt,
    stop() {
      clearInterval(tick);
      if (soon !== null) clearTimeout(soon);
    },
  };
};
