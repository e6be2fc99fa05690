// What the map's benchmark says of its runs: medians, and all ratios where there were several.
import type { Result } from './contestants.ts';
import { brotliBytes } from './wire-size.ts';

export type Pair = { facet: Result; bare: Result };
type Loaded = { folder: string; scripts: readonly string[] };

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0);
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

export const reportBytes = async (facet: Loaded, bare: Loaded) => {
  const [ours, theirs] = [await brotliBytes(facet.folder, facet.scripts), await brotliBytes(bare.folder, bare.scripts)];
  process.stdout.write(
    `scripts for the first map, brotli: facet ${kilobytes(ours)} kB, bare ${kilobytes(theirs)} kB\n`,
  );
};

const HEAD = ['', 'ratio', 'facet ms', 'bare ms', 'facet fps', 'bare fps', 'facet worst ms', 'bare worst ms', 'ratios'];

export const report = (people: number, pairs: readonly Pair[]) => {
  const out = process.stdout;
  out.write(`\n${people} people, ${Math.round(people * 1.5)} lines; ms of the main thread per frame\n${row(HEAD)}`);
  const line = (name: string, digits: number, of: (result: Result) => number, more: readonly string[] = []) => {
    const ratios = pairs.map(({ facet, bare }) => of(facet) / of(bare));
    const ours = median(pairs.map(({ facet }) => of(facet)));
    const theirs = median(pairs.map(({ bare }) => of(bare)));
    const all = ratios.map((ratio) => ratio.toFixed(2)).join(' ');
    out.write(row([name, median(ratios).toFixed(2), ours.toFixed(digits), theirs.toFixed(digits), ...more, all]));
  };
  for (const name of Object.keys(pairs[0]?.facet.frames ?? {})) {
    const of = (side: keyof Pair, what: 'fps' | 'worst') =>
      median(pairs.map((pair) => pair[side].frames[name]?.[what] ?? 0)).toFixed(0);
    const more = [of('facet', 'fps'), of('bare', 'fps'), of('facet', 'worst'), of('bare', 'worst')];
    line(name, 1, ({ frames }) => frames[name]?.mainMs ?? 0, more);
  }
  line('ready', 0, ({ readyMs }) => readyMs);
  line('ready, main thread', 0, ({ readyCpuMs }) => readyCpuMs);
  line('heap MB', 1, ({ heapMb }) => heapMb);
};
