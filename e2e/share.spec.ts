import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';

const NORDWIND = JSON.parse(readFileSync(new URL('../client/public/examples/nordwind.json', import.meta.url), 'utf8'));

const save = async (page: Page, item: string): Promise<{ name: string; bytes: Buffer }> => {
  await page.getByRole('button', { name: 'Import / Export' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item }).click();
  const file = await saved;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
};

/** Parsed by a browser as the XML it claims to be. */
const readSvg = (page: Page, svg: string) =>
  page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      name: root.nodeName,
      day: root.getAttribute('data-day'),
      lens: root.getAttribute('data-lens'),
      width: Number(root.getAttribute('width')),
      height: Number(root.getAttribute('height')),
      people: [...root.querySelectorAll('[data-person]')].map((card) => card.getAttribute('data-person')),
      said: root.querySelector('desc')?.textContent ?? '',
      foreign: root.querySelectorAll('style, script, foreignObject, image, use, [href]').length,
    };
  }, svg);

test('[SH1] [SH2] [SH4] the map leaves as SVG and PNG, at the lens and the day shown', async ({ owner }) => {
  const id = await owner.api.createAccount('Nordwind', NORDWIND);
  await owner.page.goto(`${owner.api.url}/accounts/${id}?at=2025-11-20&lens=grid`);
  await expect(owner.account.card('Ulrich Stahmer')).toBeVisible();
  const { name, bytes } = await save(owner.page, 'Map as a picture (SVG)');
  expect(name).toBe('Nordwind Grid 2025-11-20.svg');
  const svg = await readSvg(owner.page, bytes.toString('utf8'));
  expect(svg).toMatchObject({ name: 'svg', day: '2025-11-20', lens: 'grid', foreign: 0 });
  expect(bytes.toString('utf8')).not.toContain('var(');
  const shown = await owner.account.cards().locator('[class*=name]').allTextContents();
  expect(svg.people.toSorted()).toEqual(shown.map((one) => one.trim()).toSorted());
  const measures = await owner.api.json<{ threads: number }>('GET', `/api/accounts/${id}/measures?date=2025-11-20`);
  expect(svg.said).toContain(`Threads ${measures.threads}`);
  expect(svg.said).toContain('20 November 2025');

  const image = await save(owner.page, 'Map as an image (PNG)');
  expect(image.name).toBe('Nordwind Grid 2025-11-20.png');
  expect(image.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(image.bytes.readUInt32BE(16)).toBe(svg.width * 2);
  expect(image.bytes.readUInt32BE(20)).toBe(svg.height * 2);
});
