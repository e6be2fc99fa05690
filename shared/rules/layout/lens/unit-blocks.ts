// The people of one company sorted into the parts they belong to, parts within parts.
import type { PersonId, UnitId } from '../../../model/id.ts';
import type { Member } from '../../network.ts';

export type Block = {
  /** null: the company, which has no frame. */
  unit: UnitId | null;
  /** Directly in it; those of the parts within are in `parts`. */
  people: Member[];
  parts: Map<UnitId, Block>;
};

export type Blocks = {
  root: Block;
  /** From the company to the block in which somebody stands. */
  around: ReadonlyMap<PersonId, readonly Block[]>;
};

export const unitBlocks = (people: readonly Member[], paths: ReadonlyMap<UnitId, readonly UnitId[]>): Blocks => {
  const root: Block = { unit: null, people: [], parts: new Map() };
  const around = new Map<PersonId, readonly Block[]>();
  for (const member of people) {
    const way = [root];
    for (const unit of (member.post?.unit && paths.get(member.post.unit)) || []) {
      const within = way.at(-1) as Block;
      const part: Block = within.parts.get(unit) ?? { unit, people: [], parts: new Map() };
      within.parts.set(unit, part);
      way.push(part);
    }
    way.at(-1)?.people.push(member);
    around.set(member.id, way);
  }
  return { root, around };
};

export const everybodyIn = ({ people, parts }: Block): Member[] => [
  ...people,
  ...[...parts.values()].flatMap(everybodyIn),
];

/** How many frames lie within this one. */
export const innerFrames = ({ parts }: Block): number =>
  Math.max(0, ...[...parts.values()].map((part) => innerFrames(part) + 1));
