import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';
import { findViolations } from './pages/find-violations.ts';

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

test('[SH10] [SH11] the summary is one sheet, of the day in the address', async ({ owner }) => {
  const id = await owner.api.createAccount('Nordwind', NORDWIND);
  const { page } = owner;
  await owner.account.open(id);
  await page.getByRole('button', { name: 'Import / Export' }).click();
  await page.getByRole('menuitem', { name: 'Summary on one page' }).click();
  await expect(page).toHaveURL(/\/summary$/);
  await expect(page.getByRole('heading', { name: 'Nordwind', level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Actions' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Nordwind' })).toHaveAttribute('data-lens', 'shape');
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(await findViolations(page, 'summary', ['light', 'dark'])).toEqual([]);

  await page.goto(`${owner.api.url}/accounts/${id}/summary?at=2025-03-12`);
  await expect(page.getByRole('main')).toContainText('12 March 2025');
  const measures = await owner.api.json<{ threads: number }>('GET', `/api/accounts/${id}/measures?date=2025-03-12`);
  await expect(page.getByRole('definition').first()).toHaveText(`${measures.threads}`);
  await page.getByRole('button', { name: 'Back to the map' }).click();
  await expect(page).toHaveURL(/accounts\/[^/]+\?at=2025-03-12$/);
});
