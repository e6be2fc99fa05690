// The Free lens: everybody where somebody put him, notes and frames. Who was put nowhere stands where the Shape has him.
import type { Position } from '../../../model/position.ts';
import type { Network } from '../../network.ts';
import { arrangeNetwork } from '../arrange.ts';
import { WORLD_WIDTH } from '../dimensions.ts';
import { place } from '../place.ts';
import type { Box, CardBox } from '../placement.ts';
import type { LensPicture } from './ground.ts';
import { plainCard, plainPlacement } from './plain-placement.ts';

const MARGIN = 24;
/** The plate grows to the left and upwards by so much at once, so that it does not creep with every drop. */
const STEP = 240;

export const NOTE_WIDTH = 176;
const NOTE_LINE = 18;
const NOTE_PAD = 28;
const LETTERS_PER_LINE = 25;
const NOTE_LINES = { least: 3, most: 14 };
export const LEAST_FRAME = { w: 120, h: 80 };

/** Nobody measures here: a note is as high as its text about is. */
export const noteHeight = (text: string): number => {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_PER_LINE)), 0);
  return Math.min(NOTE_LINES.most, Math.max(NOTE_LINES.least, lines)) * NOTE_LINE + NOTE_PAD;
};

const beyond = (least: number): number => (least < 0 ? Math.ceil((MARGIN - least) / STEP) * STEP : 0);

export const freeLens = (network: Network): LensPicture => {
  const { account } = network;
  const shape = place(arrangeNetwork(network));
  const cards = [...shape.cards.values()].map((card): CardBox => {
    const pos = network.people.get(card.id)?.person.pos;
    const { id, side, lane, tip, w, h } = card;
    return plainCard({ id, side, lane, tip, w, h, x: pos?.[0] ?? card.x, y: pos?.[1] ?? card.y });
  });
  const boxes = new Map<string, Box>();
  for (const { id, pos, size } of account.frames)
    boxes.set(`frame ${id}`, { x: pos[0], y: pos[1], w: size[0], h: size[1] });
  for (const { id, pos, text } of account.notes)
    boxes.set(`note ${id}`, { x: pos[0], y: pos[1], w: NOTE_WIDTH, h: noteHeight(text) });

  const all = [...cards, ...boxes.values()];
  // What was put left of or above the plate moves everything in: no place of the world is below nought.
  const origin: Position = [
    beyond(Math.min(0, ...all.map(({ x }) => x))),
    beyond(Math.min(0, ...all.map(({ y }) => y))),
  ];
  const [dx, dy] = origin;
  const moved = cards.map((card) => plainCard({ ...card, x: card.x + dx, y: card.y + dy }));
  for (const [key, box] of boxes) boxes.set(key, { ...box, x: box.x + dx, y: box.y + dy });
  const right = Math.max(WORLD_WIDTH, ...all.map(({ x, w }) => x + w + MARGIN));
  const bottom = Math.max(shape.height, ...all.map(({ y, h }) => y + h + MARGIN));
  return {
    ground: {
      kind: 'free',
      origin,
      notes: account.notes.map(({ id, text }) => ({ key: `note ${id}`, id, text })),
      frames: account.frames.map(({ id, name }) => ({ key: `frame ${id}`, id, name })),
    },
    placement: plainPlacement({
      lens: 'free',
      width: right + dx,
      height: bottom + dy,
      cx: shape.cx + dx,
      cards: moved,
      boxes,
    }),
  };
};
