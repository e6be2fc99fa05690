import { describe, expect, it } from 'vitest';
import { referencePictures } from '../testing/reference-pictures.ts';
import { personId, TODAY } from '../testing/sketch.ts';
import { arrange } from './arrange.ts';
import { internalPath } from './internal-path.ts';
import { place } from './place.ts';

const ends = (name: 'bow-tie' | 'diamond', a: string, b: string) => {
  const { cards } = place(arrange(referencePictures[name], TODAY, { today: TODAY }));
  const [from, to] = [cards.get(personId(a))!, cards.get(personId(b))!];
  return { from, to, path: internalPath(from, to) };
};

describe('internal path', () => {
  it.each(['supplier', 'customer'])('[L19] joins the edges that face one another (%s)', (side) => {
    const closed = ends('bow-tie', `${side}-tip`, `${side}-board`);
    expect(closed.path).toBe(`M${closed.from.back} ${closed.from.cy}L${closed.to.front} ${closed.to.cy}`);
    const open = ends('diamond', `${side}-tip`, `${side}-board`);
    expect(open.path).toBe(`M${open.from.front} ${open.from.cy}L${open.to.back} ${open.to.cy}`);
    const turned = ends('diamond', `${side}-board`, `${side}-tip`);
    expect(turned.path).toBe(`M${turned.from.back} ${turned.from.cy}L${turned.to.front} ${turned.to.cy}`);
  });

  it('[L19] joins cards that stand over one another from middle to middle', () => {
    const { from, to, path } = ends('diamond', 'supplier-board', 'supplier-rnd');
    expect(path).toBe(`M${from.x + 78} ${from.cy}L${to.x + 78} ${to.cy}`);
  });
});
