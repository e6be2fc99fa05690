// A stream of server-sent events that is told anew when its other end is gone without a word: after sleep, a lost
// network, a dead proxy. A browser says nothing about such a stream, for ever.
import { limits } from '../../shared/protocol/limits.ts';
import { later } from './later.ts';

export type StreamOptions = {
  /** Asked at each opening: where it goes on from may be another place by then. */
  path: () => string;
  onOpen?: () => void;
  /** It broke off, was refused or fell silent. It is opened again by itself. */
  onBreak?: () => void;
  onMessage: (data: string, id: string) => void;
};

/** The name of the event that says nothing but that the other end is there. */
const BEAT = 'beat';
/** Two signs of life are missing, and the third is late. */
export const SILENT_MS = limits.streamBeatMs * 2.5;
/** A page that is looked at again, or whose network is back, expects to have heard within this time. */
const DOUBTFUL_MS = limits.streamBeatMs * 1.2;
const LOOK_EVERY_MS = 2_000;
/** A look that comes this late: the device slept. */
const SLEPT_MS = 8_000;
/** What was refused is tried again after this time, then after twice as long, up to the longest. */
const REFUSED_MS = 3_000;
const LONGEST_REFUSED_MS = 30_000;

const isHidden = (): boolean => typeof document !== 'undefined' && document.visibilityState === 'hidden';

/** Until what it answers is called. */
export const openEventStream = ({ path, onOpen, onBreak, onMessage }: StreamOptions): (() => void) => {
  let source: EventSource;
  let heardAt = Date.now();
  let lookedAt = Date.now();
  let refusals = 0;
  let stopWaiting: (() => void) | null = null;

  const open = () => {
    stopWaiting?.();
    stopWaiting = null;
    heardAt = Date.now();
    const mine = new EventSource(path());
    source = mine;
    mine.onopen = () => {
      heardAt = Date.now();
      refusals = 0;
      onOpen?.();
    };
    mine.onmessage = ({ data, lastEventId }) => {
      heardAt = Date.now();
      onMessage(String(data), lastEventId);
    };
    mine.addEventListener(BEAT, () => {
      heardAt = Date.now();
    });
    mine.onerror = () => {
      heardAt = Date.now();
      onBreak?.();
      // a browser tries again what breaks off, not what is refused
      if (mine.readyState !== EventSource.CLOSED || stopWaiting) return;
      stopWaiting = later(Math.min(LONGEST_REFUSED_MS, REFUSED_MS * 2 ** refusals), open);
      refusals += 1;
    };
  };
  const openAgain = () => {
    source.close();
    onBreak?.();
    open();
  };

  const look = () => {
    const late = Date.now() - lookedAt;
    lookedAt = Date.now();
    if (stopWaiting) return;
    // a page that nobody sees is slowed down by the browser: there a late look says nothing
    const slept = late >= SLEPT_MS + LOOK_EVERY_MS && !isHidden();
    if (slept || Date.now() - heardAt > SILENT_MS) openAgain();
  };
  const doubt = () => {
    if (isHidden()) return;
    lookedAt = Date.now();
    if (stopWaiting) open();
    else if (Date.now() - heardAt > DOUBTFUL_MS) openAgain();
  };
  const networkIsBack = () => {
    lookedAt = Date.now();
    openAgain();
  };

  open();
  const ticking = setInterval(look, LOOK_EVERY_MS);
  const page = typeof document === 'undefined' ? null : document;
  page?.addEventListener('visibilitychange', doubt);
  page?.addEventListener('resume', doubt);
  globalThis.addEventListener?.('pageshow', doubt);
  globalThis.addEventListener?.('online', networkIsBack);
  return () => {
    clearInterval(ticking);
    stopWaiting?.();
    source.close();
    page?.removeEventListener('visibilitychange', doubt);
    page?.removeEventListener('resume', doubt);
    globalThis.removeEventListener?.('pageshow', doubt);
    globalThis.removeEventListener?.('online', networkIsBack);
  };
};
