// The stream of events of the portfolio, as long as somebody can see the page.
import { EventsQuery, PortfolioEvent, portfolioPaths } from '../../shared/protocol/portfolio.ts';

/** What came within this time is shown together. */
const TOGETHER_MS = 40;
/** A page that nobody sees lets go of its stream: a browser has six connections to a server for all its tabs. */
const HIDDEN_MS = 30_000;
/** A page that gets no stream asks from time to time, and tries again then. */
const ASK_MS = 15_000;

export type Source = Pick<EventSource, 'close' | 'readyState' | 'onopen' | 'onmessage' | 'onerror'>;
type Page = Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;

type Options = {
  /** The version that the page knows by what it asked for. */
  version: () => string | undefined;
  /** Tells of changes, in their order. */
  tell: (events: readonly PortfolioEvent[]) => void;
  /** Asks for the whole. */
  ask: () => void;
  /** The stream is open, again perhaps: what is told of once and kept nowhere may have been missed. */
  opened?: () => void;
  open?: (address: string) => Source;
  page?: Page;
};

const CLOSED = 2;

const addressFrom = (since: string | undefined): string => {
  const query = new URLSearchParams(EventsQuery.parse({ since }) as Record<string, string>);
  return since === undefined ? portfolioPaths.events : `${portfolioPaths.events}?${query}`;
};

/** Of two versions the one that knows more; of two runs of the server that of the answer, which is asked for anew. */
const further = (answer: string | undefined, event: string): string | undefined => {
  const [[run, count] = [], [eventRun, eventCount] = []] = [answer?.split('.'), event.split('.')];
  return run === eventRun && Number(eventCount) > Number(count) ? event : answer;
};

/** Answers how to end it. */
export const openPortfolioStream = ({ version, tell, ask, opened, ...given }: Options): (() => void) => {
  const { open = (address) => new EventSource(address), page = document } = given;
  let source: Source | null = null;
  let known = '';
  let waiting: PortfolioEvent[] = [];
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const cancel = (name: string) => {
    clearTimeout(timers.get(name));
    timers.delete(name);
  };
  const later = (name: string, ms: number, task: () => void) => {
    if (timers.has(name)) return;
    timers.set(
      name,
      setTimeout(() => {
        timers.delete(name);
        task();
      }, ms),
    );
  };
  const close = () => {
    source?.close();
    source = null;
  };
  const connect = () => {
    if (source) return;
    source = open(addressFrom(further(version(), known)));
    source.onopen = () => opened?.();
    source.onmessage = ({ data, lastEventId }) => {
      known = lastEventId || known;
      waiting.push(PortfolioEvent.parse(JSON.parse(String(data))));
      later('tell', TOGETHER_MS, () => {
        const events = waiting;
        waiting = [];
        tell(events);
      });
    };
    source.onerror = () => {
      // the browser comes back by itself, unless it was refused
      if (source?.readyState !== CLOSED) return;
      close();
      later('ask', ASK_MS, () => {
        ask();
        if (!page.hidden) connect();
      });
    };
  };
  const shownOrHidden = () => {
    if (page.hidden) later('hide', HIDDEN_MS, close);
    else {
      cancel('hide');
      cancel('ask');
      connect();
    }
  };
  page.addEventListener('visibilitychange', shownOrHidden);
  shownOrHidden();
  return () => {
    page.removeEventListener('visibilitychange', shownOrHidden);
    for (const name of [...timers.keys()]) cancel(name);
    close();
  };
};
