import type { Account } from '../../../shared/model/account.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { LinkId, PersonId } from '../../../shared/model/id.ts';
import type { Side } from '../../../shared/model/side.ts';
import type { Route } from '../../../shared/rules/layout/routes.ts';
import type { Network } from '../../../shared/rules/network.ts';
import type { DrawnLine } from '../../../shared/rules/staleness.ts';
import { createStore, type Store } from '../../session/store.ts';
import { type Frames, oncePerFrame } from './frames.ts';
import { createKeyedStore, type KeyedStore, sameRecord } from './keyed-store.ts';
import { type BoardLane, type BoardLink, type BoardReading, type CardContent, readBoard } from './read-board.ts';
import type { Scene } from './scene.ts';

/** Up to so many people every line is an element of its own; above it lines are drawn on one canvas. */
export const MOST_DRAWN_AS_ELEMENTS = 300;

/** A new working line draws itself for so long before its lane begins to walk. */
export const DRAW_MS = 220;
/** More new lines than this come from an import: then everything moves at once. */
const MOST_DRAWN_IN = 4;

export type BoardModel = {
  cards: KeyedStore<PersonId, CardContent>;
  lines: KeyedStore<string, DrawnLine>;
  links: KeyedStore<LinkId, BoardLink>;
  lanes: Store<readonly BoardLane[]>;
  counts: Store<Record<Side, number>>;
  /** True when lines are drawn on a canvas. */
  large: Store<boolean>;
  network(): Network;
  account(): Account;
  route(line: string): Route | undefined;
  /** Lines that have just become working: they draw themselves. */
  isNew(line: string): boolean;
  dispose(): void;
};

export type BoardModelOptions = {
  account: Store<Account>;
  day: Store<Day>;
  today: Store<Day>;
  frames: Frames;
  scene: Scene;
  first: BoardReading;
};

const newlyWorking = (before: ReadonlyMap<string, DrawnLine>, now: ReadonlyMap<string, DrawnLine>): Set<string> =>
  new Set([...now.values()].filter((line) => line.working && !before.get(line.id)?.working).map((line) => line.id));

const countsOf = (cards: ReadonlyMap<PersonId, CardContent>): Record<Side, number> => {
  const counts = { supplier: 0, customer: 0 };
  for (const card of cards.values()) counts[card.side]++;
  return counts;
};

const sameLanes = (a: readonly BoardLane[], b: readonly BoardLane[]): boolean =>
  a.length === b.length && a.every((lane, index) => lane.id === b[index]?.id && lane.name === b[index].name);

/**
 * Follows the account: however many changes arrive between two frames, the board is read once, and only what really
 * changed wakes a card or a line.
 */
export const createBoardModel = ({ account, day, today, frames, scene, first }: BoardModelOptions): BoardModel => {
  const cards = createKeyedStore<PersonId, CardContent>();
  const lines = createKeyedStore<string, DrawnLine>();
  const links = createKeyedStore<LinkId, BoardLink>();
  const lanes = createStore<readonly BoardLane[]>([]);
  const counts = createStore<Record<Side, number>>({ supplier: 0, customer: 0 });
  const large = createStore(false);
  let reading = first;
  let fresh: ReadonlySet<string> = new Set();

  const publish = () => {
    large.set(reading.cards.size > MOST_DRAWN_AS_ELEMENTS);
    cards.replace(reading.cards);
    lines.replace(reading.lines);
    links.replace(reading.links);
    if (!sameLanes(lanes.get(), reading.lanes)) lanes.set(reading.lanes);
    const next = countsOf(reading.cards);
    if (!sameRecord(counts.get(), next)) counts.set(next);
  };

  let read = { account: account.get(), day: day.get(), today: today.get() };
  const readAgain = () => {
    const next = { account: account.get(), day: day.get(), today: today.get() };
    if (sameRecord(read, next)) return;
    const before = reading;
    const travelled = read.day !== next.day;
    read = next;
    reading = readBoard(next.account, next.day, next.today);
    const drawn = before.lines.size > 0 || before.cards.size > 0 ? newlyWorking(before.lines, reading.lines) : new Set<string>();
    fresh = !travelled && drawn.size <= MOST_DRAWN_IN ? drawn : new Set();
    publish();
    scene.show(reading.placement, { wait: fresh.size > 0 ? DRAW_MS : 0, animate: before.cards.size > 0 });
  };
  const soon = oncePerFrame(frames, readAgain);
  const stops = [account, day, today].map((source) => source.subscribe(soon));
  publish();

  return {
    cards,
    lines,
    links,
    lanes,
    counts,
    large,
    network: () => reading.network,
    account: () => reading.network.account,
    route: (line) => reading.routes.get(line),
    isNew: (line) => fresh.has(line),
    dispose() {
      for (const stop of stops) stop();
    },
  };
};
