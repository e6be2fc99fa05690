import { describe, expect, it } from 'vitest';
import { LABEL_ROOM, wrapLabel } from './wrap-label.ts';

const measure = (text: string) => [...text].length * 6;

describe('the name of a lane', () => {
  it('[B27] stands on one line, else on two, and only what is longer still is cut', () => {
    expect(wrapLabel('R&D', measure)).toEqual(['R&D']);
    expect(wrapLabel('Legal and compliance', measure)).toEqual(['Legal and', 'compliance']);
    expect(wrapLabel('Logistics and supply management', measure)).toEqual(['Logistics and', 'supply management']);
    expect(wrapLabel('Corporate procurement and supply chain management', measure)).toEqual([
      'Corporate',
      'procurement and s…',
    ]);
    expect(wrapLabel('Donaudampfschifffahrtsgesellschaft', measure)).toEqual(['Donaudampfschifff…']);
    expect(wrapLabel('', measure)).toEqual(['']);
  });
  it('[B27] is never wider than its room, of whatever length, and never cut inside a letter', () => {
    for (const name of ['x'.repeat(10_000), 'a '.repeat(5000), '👩‍👩‍👧‍👦'.repeat(40)])
      for (const line of wrapLabel(name, (text) => [...new Intl.Segmenter().segment(text)].length * 6)) {
        expect([...new Intl.Segmenter().segment(line)].length * 6).toBeLessThanOrEqual(LABEL_ROOM);
        expect(line.endsWith('…') || name.includes(line)).toBe(true);
      }
  });
});
