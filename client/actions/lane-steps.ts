import type { Account } from '../../shared/model/account.ts';
import type { FunctionId, LevelId, PersonId } from '../../shared/model/id.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Post } from '../../shared/model/post.ts';

export type Step = -1 | 1;

/** The place `step` further in the list; null (no function, no level) stands after the last. Ends stay where they are. */
const stepIn = <T>(list: readonly T[], present: T | null, step: Step): T | null => {
  const places: readonly (T | null)[] = [...list, null];
  const at = places.indexOf(present);
  const from = at < 0 ? places.length - 1 : at;
  return places[Math.min(places.length - 1, Math.max(0, from + step))] ?? null;
};

export type LaneMove = { function: FunctionId | null; ids: PersonId[] };
export type LevelMove = { level: LevelId | null; ids: PersonId[] };

const grouped = <K>(pairs: readonly { id: PersonId; from: K; to: K }[]): Map<K, PersonId[]> => {
  const groups = new Map<K, PersonId[]>();
  for (const { id, from, to } of pairs) if (from !== to) groups.set(to, [...(groups.get(to) ?? []), id]);
  return groups;
};

type Standing = { person: Person; post: Post | null };

/** Where everybody goes who moves one lane up (−1) or down (1). Tips keep the row of their own and do not move. */
export const laneMoves = (account: Account, standing: readonly Standing[], step: Step): LaneMove[] => {
  const lanes = account.functions.map((fn) => fn.id);
  const pairs = standing
    .filter(({ post }) => !post?.tip)
    .map(({ person, post }) => {
      const from = post?.function && lanes.includes(post.function) ? post.function : null;
      return { id: person.id, from, to: stepIn(lanes, from, step) };
    });
  return [...grouped(pairs)].map(([to, ids]) => ({ function: to, ids }));
};

export const levelMoves = (account: Account, standing: readonly Standing[], step: Step): LevelMove[] => {
  const levels = account.levels.map((level) => level.id);
  const pairs = standing.map(({ person, post }) => {
    const from = post?.level && levels.includes(post.level) ? post.level : null;
    return { id: person.id, from, to: stepIn(levels, from, step) };
  });
  return [...grouped(pairs)].map(([to, ids]) => ({ level: to, ids }));
};
