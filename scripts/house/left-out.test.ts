import { expect, it } from 'vitest';
import config from '../../vite.config.ts';

type Plugin = { name: string; load?: unknown };

/** What the build puts in place of a package's file. */
const putInPlaceOf = async (plugin: string, id: string): Promise<Record<string, unknown>> => {
  const plugins = (config.plugins ?? []).flat() as Plugin[];
  const load = plugins.find(({ name }) => name === plugin)?.load as (id: string) => string | null;
  return import(`data:text/javascript,${encodeURIComponent(load(id) ?? '')}`);
};

it('[H23] what is left out of D3 can still be asked whether anything is one of it', async () => {
  const { color, rgb } = await putInPlaceOf('no-colours', '/node_modules/d3-color/src/color.js');
  for (const kind of [color, rgb] as (new () => unknown)[]) {
    for (const value of ['12px', 'translate(1,2)', {}, null]) expect(value instanceof kind).toBe(false);
  }
  expect((color as (text: string) => unknown)('12px')).toBeNull();
});
