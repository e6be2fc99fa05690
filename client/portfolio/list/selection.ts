// Which accounts are selected, as pure steps.
export type Selection = ReadonlySet<string>;

export const toggled = (selection: Selection, id: string): Selection => {
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
};

/** Everything between the two, both included, beside what is selected already. */
export const withRange = (selection: Selection, ids: readonly string[], from: string, to: string): Selection => {
  const [a, b] = [ids.indexOf(from), ids.indexOf(to)];
  if (b < 0) return selection;
  const range = a < 0 ? [to] : ids.slice(Math.min(a, b), Math.max(a, b) + 1);
  return new Set([...selection, ...range]);
};

/** All that are shown, or none when all of them were. */
export const toggledAll = (selection: Selection, ids: readonly string[]): Selection =>
  ids.every((id) => selection.has(id)) ? new Set() : new Set([...selection, ...ids]);
