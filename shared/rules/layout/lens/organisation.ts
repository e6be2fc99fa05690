// The Organisation lens: both companies' reporting lines as trees that lie on their sides. The top of each company stands at its
// far edge and the tree grows towards the centre, so that those who meet the other company look at it.
import type { PersonId } from '../../../model/id.ts';
import type { Side } from '../../../model/side.ts';
import type { Network } from '../../network.ts';
import { CARD_HEIGHT, CARD_WIDTH, TIP_WIDTH } from '../dimensions.ts';
import { type Box, type CardBox, towardCentre } from '../placement.ts';
import type { LensPicture, OrganisationGround } from './ground.ts';
import { type Company, LOOSE_HEAD, placeCompany } from './organisation-company.ts';
import { plainCard, plainPlacement } from './plain-placement.ts';
import { byLevel, everybodyBelow, reportingTree } from './reporting-tree.ts';
import { unitPaths } from './unit-paths.ts';

const SIDES: readonly Side[] = ['supplier', 'customer'];
/** Room for the widest frame of a part. */
const EDGE = 32;
const CHANNEL = 120;
/** A folded branch says how many it hides. */
const BUTTON = { open: 18, folded: 32, h: 18 };
/** From the front of a manager's card to the line that its reports share. */
export const TRUNK = 26;

export const organisationLens = (network: Network, folded: ReadonlySet<PersonId>): LensPicture => {
  const tree = reportingTree(network);
  const sorted = [...network.people.values()].sort(byLevel(network));
  const of = (side: Side) =>
    placeCompany(
      sorted.filter((member) => member.side === side),
      tree,
      folded,
      unitPaths(network.account.units, side),
    );
  const companies: Record<Side, Company> = { supplier: of('supplier'), customer: of('customer') };
  const width = EDGE + companies.supplier.width + CHANNEL + companies.customer.width + EDGE;
  const boxes = new Map<string, Box>();
  const cards: CardBox[] = [];
  const branches: OrganisationGround['branches'][number][] = [];
  const names = new Map(network.account.units.map(({ id, name }) => [id, name.trim()]));
  const frames: OrganisationGround['frames'][number][] = [];
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
    for (const { unit, box, people, heads } of company.frames) {
      const key = `unit ${unit}`;
      boxes.set(key, { ...box, x: mirror(box.x, box.w) });
      const isFolded = heads.length > 0 && heads.every((id) => folded.has(id));
      frames.push({ key, unit, side, name: names.get(unit) ?? '', count: people.length, heads, isFolded });
    }
    if (company.loose === 0) continue;
    const key = `loose ${side}`;
    boxes.set(key, { x: mirror(0, company.width), y: company.looseY, w: company.width, h: LOOSE_HEAD });
    loose.push({ key, side, count: company.loose });
  }
  const height = Math.max(companies.supplier.height, companies.customer.height) + EDGE;
  const cx = EDGE + companies.supplier.width + CHANNEL / 2;
  return {
    ground: { kind: 'organisation', branches, frames, loose, tree },
    placement: plainPlacement({ lens: 'organisation', width, height, cx, cards, boxes }),
  };
};
