type Rejection = { path: string; reason: string };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * People who were erased do not come back by an old file: they are taken out of it, and said to be rejected. What
 * refers to them is rejected then like anything that refers to nobody. Changes `raw`, which nobody else holds.
 */
export const takeErased = (raw: unknown, isErased: (person: string) => boolean) => {
  const rejected: Rejection[] = [];
  const kept: number[] = [];
  /** Where a person of the shorter file stands in the one that came. */
  const placeOf = ({ path, reason }: Rejection): Rejection => ({
    path: path.replace(/^people\[(\d+)\]/, (_, index) => `people[${kept[Number(index)]}]`),
    reason,
  });
  if (!isRecord(raw) || !Array.isArray(raw.people)) return { rejected, placeOf: (one: Rejection) => one };
  raw.people = raw.people.filter((person: unknown, index) => {
    const isGone = isRecord(person) && typeof person.id === 'string' && isErased(person.id);
    if (isGone) rejected.push({ path: `people[${index}]`, reason: 'this person was erased' });
    else kept.push(index);
    return !isGone;
  });
  return { rejected, placeOf };
};
