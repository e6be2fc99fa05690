import type { Account } from '../../../shared/model/account.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { LinkId, PersonId } from '../../../shared/model/id.ts';
import type { LinkKind } from '../../../shared/model/link.ts';
import type { PersonStatus } from '../../../shared/model/person.ts';
import type { Side } from '../../../shared/model/side.ts';
import type { Cadences } from '../../../shared/rules/cadence.ts';
import { type DecisionCard, decisionCards } from '../../../shared/rules/decision-card.ts';
import { type DrawnLine, drawnLines } from '../../../shared/rules/drawn-lines.ts';
import type { LaneId } from '../../../shared/rules/layout/arrange.ts';
import type { Ground } from '../../../shared/rules/layout/lens/ground.ts';
import { FIRST_LOOK, type Look, lensPicture } from '../../../shared/rules/layout/lens/lens-picture.ts';
import { isFolded, type Placement } from '../../../shared/rules/layout/placement.ts';
import { type Route, routes } from '../../../shared/rules/layout/routes.ts';
import { readingOrder } from '../../../shared/rules/navigate.ts';
import { type Network, networkOn } from '../../../shared/rules/network.ts';

/** What is written on a card and said of it. Flat, so that two readings can be compared. */
export type CardContent = {
  id: PersonId;
  side: Side;
  name: string;
  title: string;
  status: PersonStatus;
  tip: boolean;
  /** First day of the record: "vacant since". */
  since: Day | null;
  function: string | null;
  lines: number;
  /** Lines that are drawn and only planned. */
  planned: number;
};

export type BoardLink = { id: LinkId; side: Side; kind: LinkKind; from: PersonId; to: PersonId; tip: boolean };
export type BoardLane = { id: LaneId; name: string };

/** One reading of the account: what the board shows on a day, and where. */
export type BoardReading = {
  network: Network;
  placement: Placement;
  ground: Ground;
  /** What cards of the customer say beyond name and title; empty outside of the Decision unit. */
  decisionCards: ReadonlyMap<PersonId, DecisionCard>;
  /** Of the Shape lens; elsewhere a line goes straight from card to card. */
  routes: ReadonlyMap<string, Route>;
  /** In reading order: side by side, lane by lane, so that tab and screen reader walk as the eye does. */
  cards: ReadonlyMap<PersonId, CardContent>;
  lines: ReadonlyMap<string, DrawnLine>;
  links: ReadonlyMap<LinkId, BoardLink>;
  lanes: readonly BoardLane[];
};

const NO_DECISION_CARDS: BoardReading['decisionCards'] = new Map();
const NO_ROUTES: ReadonlyMap<string, Route> = new Map();

const linesHeld = (network: Network): Map<PersonId, number> => {
  const held = new Map<PersonId, number>();
  for (const { supplier, customer } of network.lines) {
    held.set(supplier, (held.get(supplier) ?? 0) + 1);
    held.set(customer, (held.get(customer) ?? 0) + 1);
  }
  return held;
};

/** Lines that are planned and drawn, by the two they join. */
const plannedFor = (lines: Iterable<DrawnLine>): ReadonlyMap<PersonId, number> => {
  const planned = new Map<PersonId, number>();
  for (const { kind, supplier, customer } of lines)
    if (kind === 'planned') for (const id of [supplier, customer]) planned.set(id, (planned.get(id) ?? 0) + 1);
  return planned;
};

const readCards = (
  network: Network,
  placement: Placement,
  planned: ReadonlyMap<PersonId, number>,
): Map<PersonId, CardContent> => {
  const held = linesHeld(network);
  const functions = new Map(network.account.functions.map((fn) => [fn.id, fn.name]));
  const cards = new Map<PersonId, CardContent>();
  const seen = [...readingOrder(placement, 'supplier'), ...readingOrder(placement, 'customer')];
  const folded = [...placement.cards.values()].filter(isFolded).map(({ id }) => id);
  for (const id of [...seen, ...folded]) {
    const member = network.people.get(id);
    if (!member) continue;
    const { person, post } = member;
    cards.set(id, {
      id,
      side: person.side,
      name: person.name.trim(),
      title: post?.title.trim() ?? '',
      status: person.status,
      tip: member.tip,
      since: person.from,
      function: (member.function && functions.get(member.function)) ?? null,
      lines: held.get(id) ?? 0,
      planned: planned.get(id) ?? 0,
    });
  }
  return cards;
};

const readLinks = (network: Network): Map<LinkId, BoardLink> => {
  const links = new Map<LinkId, BoardLink>();
  for (const { id, from, to, kind } of network.links) {
    const a = network.people.get(from);
    const b = network.people.get(to);
    if (!a || !b || a.side !== b.side || from === to) continue;
    // Who left coordinates with nobody; his post still reports to somebody.
    const drawn = kind !== 'coordinates' || (a.person.status !== 'vacant' && b.person.status !== 'vacant');
    if (drawn) links.set(id, { id, side: a.side, kind, from, to, tip: a.tip || b.tip });
  }
  return links;
};

/** The rows of the map, as they stand in the Shape lens, whichever lens is shown. */
const readLanes = (network: Network): BoardLane[] => {
  const lanes: BoardLane[] = network.account.functions.map(({ id, name }) => ({ id, name }));
  const bare = [...network.people.values()].some((member) => !member.tip && member.function === null);
  return bare ? [...lanes, { id: null, name: '' }] : lanes;
};

export const readBoard = (
  account: Account,
  day: Day,
  today: Day,
  look: Look = FIRST_LOOK,
  /** How often lines want to be touched, as the workspace has it. */
  cadences?: Cadences,
): BoardReading => {
  const network = networkOn(account, day, { today });
  const { placement, ground } = lensPicture(network, look);
  const lines = new Map(
    drawnLines(account, day, { today, cadences }, network).map((line) => [line.id as string, line]),
  );
  const customers = [...network.people.values()].filter(({ side }) => side === 'customer').map(({ id }) => id);
  return {
    network,
    placement,
    ground,
    routes: placement.lens === 'shape' ? routes(placement, [...lines.values()]) : NO_ROUTES,
    cards: readCards(network, placement, plannedFor(lines.values())),
    lines,
    links: readLinks(network),
    lanes: readLanes(network),
    decisionCards:
      placement.lens === 'decision'
        ? decisionCards(account, day, customers, lines.values(), look.decision)
        : NO_DECISION_CARDS,
  };
};
