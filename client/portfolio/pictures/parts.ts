import type { AccountId } from '../../../shared/model/id.ts';
import type { Note } from './drawn.ts';
import { measureSmall } from './measure.ts';
import type { Shape } from './scene.ts';

export const idsOf = (items: readonly { id: AccountId }[]): AccountId[] => items.map(({ id }) => id);

/** Nobody, nothing to say. */
export const noteOf = (say: (count: number) => string, accounts: readonly AccountId[]): Note[] =>
  accounts.length === 0 ? [] : [{ text: say(accounts.length), accounts }];

export type Key = { text: string; draw: (x: number, y: number) => readonly Shape[] };

const GLYPH = 27;
const LINE = 22;
const APART = 18;

/** What the marks mean, in as many lines as it needs. `height`: of all of it. */
export const legend = (keys: readonly Key[], top: number, width: number): { shapes: Shape[]; height: number } => {
  const shapes: Shape[] = [];
  let [x, y] = [0, top + LINE / 2];
  for (const { text, draw } of keys) {
    const room = GLYPH + measureSmall(text);
    if (x > 0 && x + room > width) [x, y] = [0, y + LINE];
    shapes.push(...draw(x + 11, y), { kind: 'words', x: x + GLYPH, y: y + 4, text });
    x += room + APART;
  }
  return { shapes, height: y - top + LINE / 2 };
};
