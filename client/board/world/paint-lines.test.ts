import { describe, expect, it } from 'vitest';
import type { DrawnLine } from '../../../shared/rules/drawn-lines.ts';
import { en } from '../../text/en.ts';
import { createKeyedStore } from '../scene/keyed-store.ts';
import { readBoard } from '../scene/read-board.ts';
import { createScene } from '../scene/scene.ts';
import { smallAccount, TODAY } from '../testing/accounts.ts';
import { handFrames } from '../testing/frames.ts';
import { lineJob } from './line-job.ts';
import { goneSide, lookOf } from './line-look.ts';
import { createLinePainter } from './line-painter.ts';
import { lineWords } from './line-words.ts';
import { stopsOf } from './paint-lines.ts';

const colours = {
  supplier: 'rgb(22, 93, 176)',
  customer: 'rgb(188, 88, 22)',
  ink: 'rgb(0, 0, 0)',
  faint: 'rgb(9, 9, 9)',
};
const line = (part: Partial<DrawnLine>) =>
  ({ kind: 'contact', strength: 2, stale: null, orphaned: [], ...part }) as DrawnLine;

describe('how a line is drawn', () => {
  it('[B24] as contact, planned, orphaned or not met', () => {
    expect(lookOf(line({}))).toBe('contact');
    expect(lookOf(line({ strength: 0 }))).toBe('not-met');
    expect(lookOf(line({ kind: 'planned' }))).toBe('planned');
    expect(lookOf(line({ orphaned: ['customer'], strength: 3 }))).toBe('orphaned');
  });

  it('[B24] runs from our hue to theirs, thins out when stale, ends when orphaned', () => {
    expect(stopsOf({ look: 'contact', gone: 'supplier', stale: false }, colours)).toEqual([
      colours.supplier,
      colours.supplier,
      colours.customer,
      colours.customer,
    ]);
    expect(stopsOf({ look: 'contact', gone: 'supplier', stale: true }, colours)[1]).toBe('rgba(22, 93, 176, 0.16)');
    const stops = (gone: 'supplier' | 'customer') => stopsOf({ look: 'orphaned', gone, stale: false }, colours);
    expect(stops('customer')).toEqual([colours.supplier, colours.supplier, ...Array(2).fill('rgba(22, 93, 176, 0)')]);
    // who is left holds the line
    expect(stops('supplier')).toEqual([...Array(2).fill('rgba(188, 88, 22, 0)'), colours.customer, colours.customer]);
    expect(goneSide(line({ orphaned: ['supplier'] }))).toBe('supplier');
  });

  it('[B24] an orphaned line says that the holder left where his card does not', () => {
    const said = (inherited: boolean) =>
      lineWords(line({ orphaned: ['supplier'], planned: null, inherited }), en.board, TODAY, 'en');
    expect(said(true)).toBe(en.board.orphaned);
    expect(said(false)).toBe('');
  });

  it('[B26] a picture holds the lines that cross it, without those of a card in a hand', () => {
    const reading = readBoard(smallAccount(), TODAY, TODAY);
    const scene = createScene({ frames: handFrames().frames, initial: reading.placement, reducedMotion: () => true });
    const lines = createKeyedStore<string, DrawnLine>();
    lines.replace(reading.lines);
    const links = createKeyedStore<never, never>();
    const model = { lines, links, route: (id: string) => reading.routes.get(id) } as never;
    const painter = createLinePainter(scene, model);
    const job = (y: number) =>
      lineJob({ x: 0, y, w: 1064, h: 500 }, 1, colours, { scene, model, painter, isFaded: () => false });
    expect(job(0).strokes).toMatchObject([{ look: 'contact', strength: 4 }]);
    expect(job(5000).strokes).toEqual([]);
    scene.carry('kam' as never, { x: 0, y: 0 });
    expect(job(0).strokes).toEqual([]);
  });
});
