import { describe, expect, it } from 'vitest';
import type { Day } from '../../model/day.ts';
import { attribute, type EditsOf, type Evidence, trailUntil } from './attribute.ts';

const [anna, ben, nobody] = [
  { id: 'a', name: 'Anna' },
  { id: 'b', name: 'Ben' },
  { id: 'x', name: '' },
];
const edits = (by: typeof anna, day: string, layer: EditsOf['layer'] = 'map'): EditsOf => ({
  layer,
  by,
  first: `${day}T09:00:00Z`,
  last: `${day}T09:10:00Z`,
  day: day as Day,
});
const evidence = (trail: EditsOf[], writer: typeof anna | null = null): Evidence => ({
  trail,
  writerOf: () => (writer ? 7 : null),
  personOf: (_, client) => (client === 7 ? writer : null),
});
const place = { layer: 'map', path: ['people', 'p1', 'name'] } as const;

describe('who made a difference', () => {
  it('[V23] is the writer of what stands there, when he edited in that time', () => {
    const trail = [edits(anna, '2026-11-01'), edits(ben, '2026-11-02')];
    expect(attribute(place, evidence(trail, ben))).toEqual({ name: 'Ben', day: '2026-11-02' });
    expect(attribute(place, evidence([edits(anna, '2026-11-01')], ben))).toEqual({ name: 'Anna', day: '2026-11-01' });
  });

  it('[V23] is the only one who edited the layer, and nobody when there were two or he is not known', () => {
    expect(attribute(place, evidence([edits(anna, '2026-11-01'), edits(ben, '2026-11-01', 'inside')]))).toEqual({
      name: 'Anna',
      day: '2026-11-01',
    });
    expect(attribute(place, evidence([edits(anna, '2026-11-01'), edits(ben, '2026-11-01')]))).toBeNull();
    expect(attribute(place, evidence([edits(anna, '2026-11-01'), edits(nobody, '2026-11-01')]))).toBeNull();
    expect(attribute(place, evidence([edits(nobody, '2026-11-01')]))).toBeNull();
    expect(attribute(place, evidence([]))).toBeNull();
  });

  it('[V23] names a day only when all his edits of that time were on one', () => {
    const trail = [edits(anna, '2026-11-01'), edits(anna, '2026-11-03')];
    expect(attribute(place, evidence(trail))).toEqual({ name: 'Anna', day: null });
    expect(attribute(place, evidence(trailUntil(trail, '2026-11-02T00:00:00Z')))).toEqual({
      name: 'Anna',
      day: '2026-11-01',
    });
  });
});
