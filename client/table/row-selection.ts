/** The rows between the anchor and the target, both included, in the order shown; only the target when the anchor is gone. */
export const rangeOf = <Id>(shown: readonly Id[], anchor: Id | null, target: Id): Id[] => {
  const to = shown.indexOf(target);
  const from = anchor === null ? to : shown.indexOf(anchor);
  if (to < 0) return [];
  if (from < 0) return [target];
  return shown.slice(Math.min(from, to), Math.max(from, to) + 1);
};

export const toggled = <Id>(selected: readonly Id[], id: Id): Id[] =>
  selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id];

/** Shift+click adds the range to what is selected; nothing is ever selected twice. */
export const withRange = <Id>(selected: readonly Id[], shown: readonly Id[], anchor: Id | null, target: Id): Id[] => [
  ...new Set([...selected, ...rangeOf(shown, anchor, target)]),
];

/** The head box: all shown rows, or none of the shown ones; rows hidden by a filter keep their state. */
export const toggledAll = <Id>(selected: readonly Id[], shown: readonly Id[]): Id[] => {
  const visible = new Set(shown);
  const chosen = new Set(selected);
  if (shown.every((id) => chosen.has(id))) return selected.filter((id) => !visible.has(id));
  return [...new Set([...selected, ...shown])];
};
