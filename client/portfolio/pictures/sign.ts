import { glyph } from '../../../shared/rules/layout/glyph.ts';
import type { Shape } from './scene.ts';

type At = { x: number; y: number; w: number; h: number };

/** The sign of a relationship, round its middle: from bow-tie to diamond. Without an index two dashes. */
export const sign = (diamondIndex: number | null, { x, y, w, h }: At): Shape[] => {
  if (diamondIndex === null) {
    const dash = w * 0.16;
    return [{ kind: 'path', d: `M${x - w * 0.34} ${y}h${dash}M${x + w * 0.18} ${y}h${dash}`, stroke: 'ink3' }];
  }
  const { supplier, customer } = glyph(diamondIndex, w, h);
  const at = { x: x - w / 2, y: y - h / 2 };
  return [
    { kind: 'path', d: supplier, at, fill: 'us' },
    { kind: 'path', d: customer, at, fill: 'them' },
  ];
};
