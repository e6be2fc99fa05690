/** The middle of every row of a list, in the order shown, in the pixels of the pointer. */
export type RowMiddles = readonly number[];

/** The index a dragged row would take when dropped at `y`: it passes a row once it is over its middle. */
export const dropIndex = (middles: RowMiddles, dragged: number, y: number): number =>
  middles.filter((middle, index) => index !== dragged && middle < y).length;

/** The row that a moved row has to stand before, `null` for the end of the list. */
export const beforeOf = <Id>(ids: readonly Id[], moved: Id, index: number): Id | null => {
  const others = ids.filter((id) => id !== moved);
  return others[Math.max(0, Math.min(others.length, index))] ?? null;
};

export const movedTo = <T>(list: readonly T[], from: number, to: number): T[] => {
  const others = list.filter((_, index) => index !== from);
  const item = list[from];
  return item === undefined ? [...list] : others.toSpliced(to, 0, item);
};
