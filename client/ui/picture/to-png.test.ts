import { describe, expect, it } from 'vitest';
import { pngScale } from './to-png.ts';

describe('the size of an image', () => {
  it('[SH4] is twice the map, less for a large one, and none where nobody could read it', () => {
    expect(pngScale({ width: 1104, height: 800 })).toBe(2);
    const large = pngScale({ width: 2000, height: 12_000 });
    expect(large).toBeCloseTo(16_000 / 12_000);
    expect(pngScale({ width: 2000, height: 40_000 })).toBeNull();
  });
});
