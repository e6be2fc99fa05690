import { expect, it } from 'vitest';
import { noColours } from '../vite/no-colours.ts';

/** What the build puts in place of a package's file. */
const putInPlaceOf = (id: string): Promise<Record<string, unknown>> =>
  import(`data:text/javascript,${encodeURIComponent(noColours.load(id) ?? '')}`);

it('[H23] what is left out of D3 can still be asked whether anything is one of it', async () => {
  const { color, rgb } = await putInPlaceOf('/node_modules/d3-color/src/color.js');
  for (const kind of [color, rgb] as (new () => unknown)[]) {
    for (const value of ['12px', 'translate(1,2)', {}, null]) expect(value instanceof kind).toBe(false);
  }
  expect((color as (text: string) => unknown)('12px')).toBeNull();
});
