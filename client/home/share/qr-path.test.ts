import { expect, it } from 'vitest';
import { qrPath } from './qr-path.ts';

it('[G12] four modules around the code stay free', () => {
  const { path, size } = qrPath('https://facet.example/join/fl_abc');
  const places = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect(Math.min(...places)).toBe(4);
  expect(Math.max(...places)).toBe(size - 5);
});
