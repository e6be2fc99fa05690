import type { Account } from '../../../shared/model/account.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { LinkId, PersonId } from '../../../shared/model/id.ts';
import type { Side } from '../../../shared/model/side.ts';
import type { Cadences } from '../../../shared/rules/cadence.ts';
import type { DecisionCard } from '../../../shared/rules/decision-card.ts';
import type { DrawnLine } from '../../../shared/rules/drawn-lines.ts';
import type { Ground } from '../../../shared/rules/layout/lens/ground.ts';
import type { Look } from '../../../shared/rules/layout/lens/lens-picture.ts';
import type { Route } from '../../../shared/rules/layout/routes.ts';
import type { Network } from '../../../shared/rules/network.ts';
import type { AccountSession } from '../../session/account-session.ts';
import { createStore, type Store } from '../../session/store.ts';
import { type Frames, oncePerFrame } from './frames.ts';
import { createKeyedStore, type KeyedStore, sameRecord } from './keyed-store.ts';
import { type BoardLane, type BoardLink, type BoardReading, type CardContent, readBoard } from './read-board.ts';
import { FOLLOW_FLOOD_MS, FOLLOW_HAND_MS, type Scene } from './scene.ts';
import { steadyLines } from './steady-lines.ts';

/** Above so many people lines are painted on one canvas; measured, strokes with gradients are dear to paint again. */
export const MOST_PAINTED_AS_ELEMENTS = 30;
/** Up to so many people every line is an element all the same: it can be pointed at, focused and read out. */
export const MOST_WITH_ELEMENTS = 300;

/** How lines are drawn: by elements, by a canvas under elements that only take the pointer, or by the canvas alone. */
export type LineDrawing = 'elements' | 'both' | 'canvas';

export const lineDrawing = (people: number): LineDrawing => {
  if (people <= MOST_PAINTED_AS_ELEMENTS) return 'elements';
  return people <= MOST_WITH_ELEMENTS ? 'both' : 'canvas';
};

/** A new working line draws itself for so long before its lane begins to walk. */
export const DRAW_MS = 220;
/**
 * Under a flood of changes the board is read some times a second: nobody reads faster, and a walk that is sent elsewhere
 * at every frame arrives nowhere. Reading a company of a thousand costs more than a frame: it rests longer.
 */
export const REST_MS = 200;
const REST_PER_PERSON_MS = 0.2;
/** More new lines than this come from an import: then everything moves at once. */
const MOST_DRAWN_IN = 4;

export type BoardModel = {
  cards: KeyedStore<PersonId, CardContent>;
  lines: KeyedStore<string, DrawnLine>;
  links: KeyedStore<LinkId, BoardLink>;
  lanes: Store<readonly BoardLane[]>;
  decisionCards: KeyedStore<PersonId, DecisionCard>;
  /** What stands under the cards of the lens that is shown, or walked to. */
  ground: Store<Ground>;
  counts: Store<Record<Side, number>>;
  drawing: Store<LineDrawing>;
  network(): Network;
  account(): Account;
  route(line: string): Route | undefined;
  /** Lines that have just become working: they draw themselves. */
  isNew(line: string): boolean;
  /** The account was read anew: whatever is derived from the network is to be derived again. */
  onRead(listener: () => void): () => void;
  dispose(): void;
};

export type BoardModelOptions = {
  account: Store<Account>;
  onOwnChange: AccountSession['onOwnChange'];
  day: Store<Day>;
  today: Store<Day>;
  /** How often lines want to be touched, as the workspace has it; undefined: as usual. */
  cadences?: () => Cadences | undefined;
  look: Store<Look>;
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
export const createBoardModel = ({
  account,
  onOwnChange,
  day,
  today,
  cadences,
  look,
  frames,
  scene,
  first,
}: BoardModelOptions): BoardModel => {
  const cards = createKeyedStore<PersonId, CardContent>();
  const lines = createKeyedStore<string, DrawnLine>();
  const links = createKeyedStore<LinkId, BoardLink>();
  const decisionCards = createKeyedStore<PersonId, DecisionCard>();
  const lanes = createStore<readonly BoardLane[]>([]);
  const ground = createStore<Ground>(first.ground);
  const counts = createStore<Record<Side, number>>({ supplier: 0, customer: 0 });
  const drawing = createStore<LineDrawing>(lineDrawing(first.cards.size));
  let reading = first;
  let fresh: ReadonlySet<string> = new Set();
  const readers = new Set<() => void>();

  const publish = (isPassing: boolean) => {
    drawing.set(lineDrawing(reading.cards.size));
    cards.replace(reading.cards);
    decisionCards.replace(reading.decisionCards);
    lines.replace(isPassing ? steadyLines(reading.lines, lines.get) : reading.lines);
    links.replace(reading.links);
    ground.set(reading.ground);
    if (!sameLanes(lanes.get(), reading.lanes)) lanes.set(reading.lanes);
    const next = countsOf(reading.cards);
    if (!sameRecord(counts.get(), next)) counts.set(next);
  };

  const asked = () => ({ account: account.get(), day: day.get(), today: today.get(), look: look.get() });
  let read = asked();
  let isOwn = false;
  const readAgain = () => {
    const next = asked();
    // a command that changed nothing does not make the next change one's own
    const wasOwn = isOwn;
    isOwn = false;
    if (sameRecord(read, next)) return;
    const before = reading;
    const travelled = read.day !== next.day || read.look !== next.look;
    read = next;
    reading = readBoard(next.account, next.day, next.today, next.look, cadences?.());
    const drawn =
      before.lines.size > 0 || before.cards.size > 0 ? newlyWorking(before.lines, reading.lines) : new Set<string>();
    fresh = !travelled && drawn.size <= MOST_DRAWN_IN ? drawn : new Set();
    publish(travelled && !scene.resting());
    for (const reader of readers) reader();
    const wait = fresh.size > 0 ? DRAW_MS : 0;
    const follow = travelled ? FOLLOW_HAND_MS : wasOwn ? null : FOLLOW_FLOOD_MS;
    scene.show(reading.placement, { wait, animate: before.cards.size > 0, follow });
  };
  const soon = oncePerFrame(frames, readAgain, () => Math.max(REST_MS, reading.cards.size * REST_PER_PERSON_MS));
  const hurry = () => soon(true);
  const stops = [
    account.subscribe(() => soon()),
    onOwnChange(() => {
      isOwn = true;
      hurry();
    }),
    day.subscribe(hurry),
    today.subscribe(hurry),
    look.subscribe(() => {
      // The view says much that is no look: a hover must not have the board read.
      if (look.get() !== read.look) hurry();
    }),
  ];
  // Who has walked from day to day and arrived is told every line as it is.
  stops.push(scene.rest.subscribe(() => scene.resting() && lines.replace(reading.lines)));
  publish(false);

  return {
    cards,
    lines,
    links,
    lanes,
    decisionCards,
    ground,
    counts,
    drawing,
    network: () => reading.network,
    account: () => reading.network.account,
    route: (line) => reading.routes.get(line),
    isNew: (line) => fresh.has(line),
    onRead(listener) {
      readers.add(listener);
      return () => void readers.delete(listener);
    },
    dispose() {
      for (const stop of stops) stop();
    },
  };
};
