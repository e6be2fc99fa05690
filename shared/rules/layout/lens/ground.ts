// What stands under the cards of a lens, as meaning: the board writes it with words and marks, the placement says where.
import type { LevelId, PersonId, RecordId, UnitId } from '../../../model/id.ts';
import type { InfluenceRank, Stance } from '../../../model/judgement.ts';
import type { Position } from '../../../model/position.ts';
import type { Side } from '../../../model/side.ts';
import type { LaneId } from '../arrange.ts';
import type { Placement } from '../placement.ts';
import type { ReportingTree } from './reporting-tree.ts';

/**
 * How a cell is reached from the other company: nobody stands in it (`none`), nobody is known (`nobody`), only the KAM (on our
 * side the main contact) has a working line (`tip`), or the strongest line that does not pass through a tip.
 */
export type Reach = 'none' | 'nobody' | 'tip' | 1 | 2 | 3 | 4;

export type GridCell = {
  /** Of its box in the placement. */
  key: string;
  side: Side;
  function: LaneId;
  level: LevelId | null;
  people: readonly PersonId[];
  reach: Reach;
  /** Of the people those with a working line. */
  met: number;
};

export type GridGround = {
  kind: 'grid';
  /** Row by row, our side before theirs, each from the centre outwards. */
  cells: readonly GridCell[];
  /** `key` of the heading's box; `name` '' stands for none at all. */
  rows: readonly { key: string; function: LaneId; name: string }[];
  /** Also the row of the tips has a heading, when there is somebody. */
  tipRow: string | null;
  columns: readonly { key: string; side: Side; level: LevelId | null; name: string }[];
};

export type ShapeGround = { kind: 'shape' };

export type OrganisationGround = {
  kind: 'organisation';
  /** One for everybody who has reports, himself in sight: the button that folds them away or brings them back. */
  branches: readonly { key: string; person: PersonId; side: Side; count: number; isFolded: boolean }[];
  /** Round the people of one part of a company, the outer before the inner. `heads`: folded away, only they are left. */
  frames: readonly {
    key: string;
    unit: UnitId;
    side: Side;
    name: string;
    count: number;
    heads: readonly PersonId[];
    isFolded: boolean;
  }[];
  /** Headings of those who stand in no reporting line. */
  loose: readonly { key: string; side: Side; count: number }[];
  tree: ReportingTree;
};

export type DecisionGround = {
  kind: 'decision';
  /** Rank by rank, from opponent to mentor. */
  cells: readonly { key: string; rank: InfluenceRank; stance: Stance; people: readonly PersonId[] }[];
  rows: readonly { key: string; band: string; rank: InfluenceRank; count: number }[];
  /** So many people of the customer have no place yet; so many of ours stand beside. */
  bench: number;
  ours: number;
};

export type FreeGround = {
  kind: 'free';
  /** Of the world, seen from the stored places: world = stored + origin. */
  origin: Position;
  notes: readonly { key: string; id: RecordId; text: string }[];
  frames: readonly { key: string; id: RecordId; name: string }[];
};

export type Ground = ShapeGround | GridGround | OrganisationGround | DecisionGround | FreeGround;

/** One lens over one network: where everything stands, and on what. */
export type LensPicture = { placement: Placement; ground: Ground };
