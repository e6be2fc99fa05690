import { expect, it } from 'vitest';
import { networkOn } from '../../network.ts';
import { ours, sketch, TODAY, theirs } from '../../testing/sketch.ts';
import { PLATE, READABLE_ZOOM } from '../dimensions.ts';
import { decisionLens } from './decision.ts';
import { fromAfar } from './from-afar.ts';
import { gridLens } from './grid.ts';

it('[LN17] is 1 where names are read, and never more than 6', () => {
  expect(fromAfar(PLATE.width / READABLE_ZOOM, 10)).toBe(1);
  expect(fromAfar(PLATE.width * 4, 10)).toBe(4);
  expect(fromAfar(10, PLATE.height * 4)).toBe(4);
  expect(fromAfar(1e6, 1e6)).toBe(6);
});

it('[LN17] a crowd seen whole has headings of some sixty by fifteen px on the screen', () => {
  const levels = ['executive', 'manager'];
  const crowd = Array.from({ length: 600 }, (_, index) => {
    const person = index % 2 === 0 ? ours : theirs;
    return person(`p${index}`, index % 3 === 0 ? 'board' : 'it', { post: { level: levels[index % 5 === 0 ? 0 : 1] } });
  });
  const judgements = crowd.map(({ id }, index) => ({
    ...{ id: `j${id}`, person: id, date: '2026-01-01' },
    ...{ stance: (index % 5) - 2, influence: index % 3 === 0 ? 'inner-circle' : 'outside' },
  }));
  const account = sketch({ people: crowd, inside: { judgements: judgements as never } });
  const network = networkOn(account, TODAY, { today: TODAY });
  for (const [lens, row, head] of [
    [gridLens(network), 'row board', 'level customer executive'],
    [decisionLens(network), 'rank inner-circle', 'stance 0'],
  ] as const) {
    const { width, height, boxes } = lens.placement;
    const zoom = Math.min(PLATE.width / width, PLATE.height / height);
    expect(zoom).toBeLessThan(READABLE_ZOOM);
    expect((boxes.get(row)?.w ?? 0) * zoom).toBeGreaterThan(50);
    expect((boxes.get(head)?.h ?? 0) * zoom).toBeGreaterThan(11);
  }
});
