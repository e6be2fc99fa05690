/** From a domain to px. Outside of the domain it goes on straight. */
export type Scale = (value: number) => number;

export const linear =
  ([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Scale =>
  (value) =>
    to === from ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start);

/** By square roots from 0 on: what is small keeps room beside what is large by far. */
export const root =
  ([, to]: readonly [number, number], range: readonly [number, number]): Scale =>
  (value) =>
    linear([0, Math.sqrt(to)], range)(Math.sqrt(Math.max(0, value)));

/** Round steps from 0 that reach over `most`, about so many: 1, 2 or 5 times a power of ten. */
export const steps = (most: number, about = 5): number[] => {
  if (!(most > 0)) return [0, 1];
  const rough = most / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough)!;
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, index) => index * step);
};
