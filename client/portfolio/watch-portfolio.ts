// How the portfolio is kept in step with the server: told by it, and asked for where nothing is told.
import { PortfolioEvent, portfolioPaths } from '../../shared/protocol/portfolio.ts';
import { openEventStream } from '../session/event-stream.ts';
import { later } from '../session/later.ts';

/** `polled`: the server answers, but tells nothing by itself. */
export type LiveState = 'live' | 'polled' | 'lost';

export type Watched = {
  /** Up to which change the list is known when watching begins. */
  version: string | undefined;
  change: (event: Exclude<PortfolioEvent, { kind: 'again' }>, version: string) => void;
  /** Asks for the whole, and answers whether it came. */
  ask: () => Promise<boolean>;
  onState: (state: LiveState) => void;
  /** While nobody sees it there is no stream: a browser has six connections to a server for all its tabs. */
  page?: Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;
};

/** A page that is hidden for a moment keeps its stream. */
const HIDDEN_MS = 30_000;

/** Changes that come faster than this are asked for together. */
const AGAIN_MS = 300;
/** Nobody misses a stream that is back sooner. */
const LOST_AFTER_MS = 3_000;
/** How often the whole is asked for while nothing is told. */
const POLL_MS = 30_000;
/** An answer that takes longer is not waited for before it is said that there is none. */
const ANSWER_WITHIN_MS = 5_000;

/** Until what it answers is called. */
export const watchPortfolio = ({ version, change, ask, onState, page }: Watched): (() => void) => {
  let close = () => {};
  let known = version;
  let stopAgain: (() => void) | null = null;
  /** null: it is told. */
  let stopPoll: (() => void) | null = null;
  let stopHiding: (() => void) | null = null;
  let isHidden = false;

  const again = () => {
    stopAgain ??= later(AGAIN_MS, () => {
      stopAgain = null;
      void ask();
    });
  };

  const poll = () => {
    const next = later(POLL_MS, poll);
    const late = later(ANSWER_WITHIN_MS, () => onState('lost'));
    const mine = () => {
      next();
      late();
    };
    stopPoll = mine;
    void ask().then((isThere) => {
      late();
      if (stopPoll === mine) onState(isThere ? 'polled' : 'lost');
    });
  };

  const endPolls = () => {
    stopPoll?.();
    stopPoll = null;
  };

  const open = () => {
    const { events } = portfolioPaths;
    close = openEventStream({
      path: () => (known ? `${events}?since=${encodeURIComponent(known)}` : events),
      onOpen: () => {
        endPolls();
        onState('live');
        // who cannot say what he knows is not told what changed while he did not listen
        if (!known) again();
      },
      onBreak: () => {
        stopPoll ??= later(LOST_AFTER_MS, poll);
      },
      onMessage: (data, id) => {
        const event = PortfolioEvent.parse(JSON.parse(data));
        known = id || known;
        if (event.kind === 'again') again();
        else change(event, id);
      },
    });
  };

  const shownOrHidden = () => {
    stopHiding?.();
    stopHiding = null;
    if (page?.hidden) {
      stopHiding = later(HIDDEN_MS, () => {
        isHidden = true;
        endPolls();
        close();
      });
    } else if (isHidden) {
      isHidden = false;
      open();
    }
  };

  open();
  page?.addEventListener('visibilitychange', shownOrHidden);
  return () => {
    page?.removeEventListener('visibilitychange', shownOrHidden);
    stopHiding?.();
    close();
    stopAgain?.();
    endPolls();
  };
};
