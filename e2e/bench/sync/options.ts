import { parseArgs } from 'node:util';
import { NAMES, type Name } from './contestants.ts';

export class BadOptions extends Error {}

export type BenchOptions = {
  parts: string[];
  contestants: Name[];
  seconds: number;
  port: number | null;
  /** The list of the account that the board lies in; `nodes` is none. */
  board: string;
  json: string;
};

const list = (text: string) => text.split(',').map((part) => part.trim());
const dashed = (name: string) => name.replaceAll(' ', '-');

/** `--only` and `--contestants` take the beginnings of names: "saturation" is both, "relay" all three. */
const chosen = <N extends string>(what: string, text: string | undefined, names: readonly N[]): N[] => {
  if (text === undefined) return [...names];
  const wanted = list(text);
  for (const want of wanted) {
    if (!names.some((name) => dashed(name).startsWith(dashed(want)))) {
      throw new BadOptions(`--${what} ${want}: there is ${names.map(dashed).join(', ')}`);
    }
  }
  return names.filter((name) => wanted.some((want) => dashed(name).startsWith(dashed(want))));
};

const positive = (what: string, text: string): number => {
  const value = Number(text);
  if (!(value > 0)) throw new BadOptions(`--${what} must be a number above 0`);
  return value;
};

/** Throws BadOptions with one line for a person. */
export const readOptions = (args: string[], parts: readonly string[]): BenchOptions => {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      contestants: { type: 'string' },
      seconds: { type: 'string', default: '2' },
      port: { type: 'string' },
      board: { type: 'string', default: 'people' },
      json: { type: 'string', default: 'test-results/bench-sync.json' },
    },
  });
  if (!['people', 'nodes'].includes(values.board)) throw new BadOptions('--board is people or nodes');
  return {
    parts: chosen('only', values.only, parts),
    contestants: chosen('contestants', values.contestants, NAMES),
    seconds: positive('seconds', values.seconds),
    port: values.port === undefined ? null : positive('port', values.port),
    board: values.board,
    json: values.json,
  };
};
