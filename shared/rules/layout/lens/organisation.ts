// The Organisation lens: both companies' reporting lines as trees that lie on their sides. The top of each company stands at its
// far edge and the tree grows towards the centre, so that those who meet the other company look at it.
import type { PersonId } from '../../../model/id.ts';
import type { Side } from '../../../model/side.ts';
import type { Member, Network } from '../../network.ts';
import { CARD_HEIGHT, CARD_WIDTH, TIP_WIDTH } from '../dimensions.ts';
import { type Box, type CardBox, towardCentre } from '../placement.ts';
import type { LensPicture, OrganisationGround } from './ground.ts';
import { plainCard, plainPlacement } from './plain-placement.ts';
import { byLevel, everybodyBelow, type ReportingTree, reportingTree } from './reporting-tree.ts';

const SIDES: readonly Side[] = ['supplier', 'customer'];
const EDGE = 20;
const TOP = 20;
/** From one rank to the next: the widest card, and room for the lines and the button that folds. */
const STEP_IN = 52;
const PITCH = TIP_WIDTH + STEP_IN;
const ROW = CARD_HEIGHT + 12;
/** Between two trees of one company. */
const TREE_GAP = 10;
const CHANNEL = 120;
const LOOSE_HEAD = 44;
const LOOSE_PITCH = CARD_WIDTH + 12;
/** Who stands in no reporting line: so many in a column at most before a second one begins. */
const LOOSE_ROWS = 8;
/** A folded branch says how many it hides. */
const BUTTON = { open: 18, folded: 32, h: 18 };
/** From the front of a manager's card to the line that its reports share. */
export const TRUNK = 26;

/** A place counted from the far edge of a company: `depth` ranks in, `y` from the top. */
type Spot = { member: Member; x: number; y: number; folded: boolean };
type Company = { spots: Map<PersonId, Spot>; width: number; height: number; loose: number; looseY: number };

const placeCompany = (
  people: readonly Member[],
  { parents, reports }: ReportingTree,
  folded: ReadonlySet<PersonId>,
): Company => {
  const spots = new Map<PersonId, Spot>();
  const members = new Map(people.map((member) => [member.id, member]));
  let y = TOP;
  let deepest = 0;

  /** Places a branch from the next free row on; answers the height at which its head stands. */
  const grow = (member: Member, depth: number): number => {
    deepest = Math.max(deepest, depth);
    const below = folded.has(member.id) ? [] : (reports.get(member.id) ?? []);
    const heights = below.map((id) => grow(members.get(id) as Member, depth + 1));
    const own = heights.length > 0 ? ((heights[0] as number) + (heights.at(-1) as number)) / 2 : y;
    if (heights.length === 0) y += ROW;
    spots.set(member.id, { member, x: depth * PITCH, y: own, folded: false });
    return own;
  };

  const tops = people.filter(({ id }) => !parents.has(id));
  const heads = tops.filter(({ id }) => reports.has(id));
  const loose = tops.filter(({ id }) => !reports.has(id));
  for (const head of heads) {
    grow(head, 0);
    y += TREE_GAP;
  }
  // Who is folded away waits behind the one who is seen of his branch.
  for (const { id } of heads) {
    for (const manager of [id, ...everybodyBelow({ parents, reports }, id)]) {
      const seen = spots.get(manager);
      if (!seen || !folded.has(manager)) continue;
      for (const hidden of everybodyBelow({ parents, reports }, manager))
        spots.set(hidden, { ...seen, member: members.get(hidden) as Member, folded: true });
    }
  }

  const ranks = heads.length > 0 ? deepest + 1 : 0;
  const columns = Math.max(Math.ceil(loose.length / LOOSE_ROWS), loose.length > 0 ? 1 : 0);
  const fit = Math.min(columns, Math.max(3, Math.floor((ranks * PITCH) / LOOSE_PITCH)));
  const looseY = y;
  const rows = Math.ceil(loose.length / Math.max(1, fit));
  loose.forEach((member, index) => {
    const [column, row] = [Math.floor(index / rows), index % rows];
    spots.set(member.id, { member, x: column * LOOSE_PITCH, y: looseY + LOOSE_HEAD + row * ROW, folded: false });
  });
  return {
    spots,
    loose: loose.length,
    looseY,
    width: Math.max(ranks * PITCH, fit * LOOSE_PITCH, TIP_WIDTH),
    height: loose.length > 0 ? looseY + LOOSE_HEAD + rows * ROW : y,
  };
};

export const organisationLens = (network: Network, folded: ReadonlySet<PersonId>): LensPicture => {
  const tree = reportingTree(network);
  const sorted = [...network.people.values()].sort(byLevel(network));
  const of = (side: Side) =>
    placeCompany(
      sorted.filter((member) => member.side === side),
      tree,
      folded,
    );
  const companies: Record<Side, Company> = { supplier: of('supplier'), customer: of('customer') };
  const width = EDGE + companies.supplier.width + CHANNEL + companies.customer.width + EDGE;
  const boxes = new Map<string, Box>();
  const cards: CardBox[] = [];
  const branches: OrganisationGround['branches'][number][] = [];
  const loose: OrganisationGround['loose'][number][] = [];

  for (const side of SIDES) {
    const company = companies[side];
    const mirror = (x: number, w: number): number => (side === 'supplier' ? EDGE + x : width - EDGE - x - w);
    for (const { member, x, y, folded: away } of company.spots.values()) {
      const w = member.tip ? TIP_WIDTH : CARD_WIDTH;
      const place = { x: mirror(x, w), y, w, h: CARD_HEIGHT, opacity: away ? 0 : 1 };
      const lane = member.tip ? null : member.function;
      const card = plainCard({ ...place, id: member.id, side, lane, tip: member.tip });
      cards.push(card);
      const reports = tree.reports.get(member.id)?.length ?? 0;
      if (away || reports === 0) continue;
      const key = `branch ${member.id}`;
      const middle = card.front + towardCentre(side) * TRUNK;
      const isFolded = folded.has(member.id);
      const wide = isFolded ? BUTTON.folded : BUTTON.open;
      boxes.set(key, { x: middle - wide / 2, y: card.cy - BUTTON.h / 2, w: wide, h: BUTTON.h });
      branches.push({ key, person: member.id, side, isFolded, count: everybodyBelow(tree, member.id).length });
    }
    if (company.loose === 0) continue;
    const key = `loose ${side}`;
    boxes.set(key, { x: mirror(0, company.width), y: company.looseY, w: company.width, h: LOOSE_HEAD });
    loose.push({ key, side, count: company.loose });
  }
  const height = Math.max(companies.supplier.height, companies.customer.height) + EDGE;
  const cx = EDGE + companies.supplier.width + CHANNEL / 2;
  return {
    ground: { kind: 'organisation', branches, loose, tree },
    placement: plainPlacement({ lens: 'organisation', width, height, cx, cards, boxes }),
  };
};
