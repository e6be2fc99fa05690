import { expect, it } from 'vitest';
import { GLIDE_MS, glide } from './glide.ts';

it('[B60] a pointer has come to within 2 % after 80 ms, in whatever steps, and arrives', () => {
  const target = { x: 1000, y: 500 };
  const once = glide({ x: 0, y: 0 }, target, GLIDE_MS);
  expect(once.x).toBeCloseTo(980, 0);
  let steps = { x: 0, y: 0 };
  for (let frame = 0; frame < 5; frame++) steps = glide(steps, target, GLIDE_MS / 5);
  expect(steps.x).toBeCloseTo(once.x, 3);
  expect(glide({ x: 999.7, y: 500.2 }, target, 1)).toBe(target);
});
