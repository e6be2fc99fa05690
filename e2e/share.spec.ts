import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import readSheets from 'read-excel-file/node';
import { expect, test } from './fixtures/test.ts';
import { findViolations } from './pages/find-violations.ts';

const NORDWIND = JSON.parse(readFileSync(new URL('../client/public/examples/nordwind.json', import.meta.url), 'utf8'));

/** Stands in what people write into `inside`, and nowhere else. */
const SECRET = 'QUOKKASECRET';

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
      ground: root.querySelector('rect')?.getAttribute('fill'),
      said: root.querySelector('desc')?.textContent ?? '',
      fonts: root
        .querySelector('style')
        ?.textContent?.match(/@font-face\{[^}]*url\(data:font\/woff2;base64,[^)]{20000,}\)/g),
      foreign: root.querySelectorAll('style ~ style, script, foreignObject, image, use, [href]').length,
    };
  }, svg);

test('[SH1] [SH2] [SH4] [SH5] the map leaves as SVG and PNG, at the lens and the day shown', async ({ owner }) => {
  const id = await owner.api.createAccount('Nordwind', NORDWIND);
  await owner.page.goto(`${owner.api.url}/accounts/${id}?at=2025-11-20&lens=grid`);
  await owner.page.emulateMedia({ colorScheme: 'dark' });
  await expect(owner.account.card('Ulrich Stahmer')).toBeVisible();
  const { name, bytes } = await save(owner.page, 'Map as a picture (SVG)');
  expect(name).toBe('Nordwind Grid 2025-11-20.svg');
  const svg = await readSvg(owner.page, bytes.toString('utf8'));
  expect(svg).toMatchObject({ name: 'svg', day: '2025-11-20', lens: 'grid', foreign: 0 });
  expect(svg.fonts).toHaveLength(1);
  expect(bytes.toString('utf8')).not.toContain('var(');
  // paper is light, whatever theme is on
  expect(svg.ground).toMatch(/^#f/);
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

test('[SH10] [SH11] [SH12] the summary is one sheet, of the day in the address', async ({ owner }) => {
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
  // [SH12] on paper nothing stands in a box that cuts it
  await page.emulateMedia({ media: 'print' });
  const cut = await page
    .locator('[data-summary] section, [data-summary] section *')
    .evaluateAll(
      (all) =>
        all.filter((one) => one.scrollHeight > one.clientHeight + 2 && getComputedStyle(one).overflowY !== 'visible')
          .length,
    );
  expect(cut).toBe(0);
  await page.emulateMedia({ media: null });
  expect(await findViolations(page, 'summary', ['light', 'dark'])).toEqual([]);

  await page.goto(`${owner.api.url}/accounts/${id}/summary?at=2025-03-12`);
  await expect(page.getByRole('main')).toContainText('12 March 2025');
  const measures = await owner.api.json<{ threads: number }>('GET', `/api/accounts/${id}/measures?date=2025-03-12`);
  await expect(page.getByRole('definition').first()).toHaveText(`${measures.threads}`);
  await page.getByRole('button', { name: 'Back to the map' }).click();
  await expect(page).toHaveURL(/accounts\/[^/]+\?at=2025-03-12$/);
});

test('[SH20] [SH22] people, lines, findings, actions and measures leave as one workbook, and as CSV', async ({
  owner,
}) => {
  const id = await owner.api.createAccount('Nordwind', NORDWIND);
  await owner.account.open(id);
  const { name, bytes } = await save(owner.page, 'All tables (XLSX)');
  expect(name).toMatch(/^Nordwind tables \d{4}-\d\d-\d\d\.xlsx$/);
  const sheets = await readSheets(bytes);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['People', 'Lines', 'Findings', 'Actions', 'Measures over time']);
  const [people, lines, , actions, measures] = sheets.map(({ data }) => data);
  expect(people).toHaveLength(NORDWIND.people.length + 1);
  expect(lines).toHaveLength(NORDWIND.contacts.length + 1);
  expect(actions).toHaveLength(NORDWIND.inside.actions.length + 1);
  const row = measures?.find(([day]) => day === '2025-11-30');
  const wanted = await owner.api.json<{ threads: number }>('GET', `/api/accounts/${id}/measures?date=2025-11-30`);
  expect(row?.[1]).toBe(wanted.threads);
  const csv = (await save(owner.page, 'Actions (CSV)')).bytes.toString('utf8');
  for (const { text } of NORDWIND.inside.actions) expect(csv).toContain(text);
  expect((await save(owner.page, 'Findings (CSV)')).bytes.toString('utf8')).toContain('Severity,Finding');
});

test('[SH23] a guest of the customer saves and prints without a word of inside', async ({ owner, browser }) => {
  const file = structuredClone(NORDWIND);
  for (const action of file.inside.actions) action.text = SECRET;
  for (const decision of file.inside.decisions) decision.name = SECRET;
  const id = await owner.api.createAccount('Nordwind', file);
  const link = await owner.api.json<{ path: string }>('POST', `/api/accounts/${id}/links`, {
    name: 'Workshop',
    role: 'customer-editor',
  });
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.goto(owner.api.url + link.path);
  await page.getByRole('textbox', { name: 'Your name' }).fill('Gina Gast');
  await page.getByRole('button', { name: 'Open the map' }).click();
  await page.locator('[data-person-id]').first().waitFor();
  const files: string[] = [];
  for (const command of ['Save the map as a picture (SVG)', 'Save all tables (XLSX)', 'Save the findings (CSV)']) {
    const saved = page.waitForEvent('download');
    await page.keyboard.press('Control+k');
    await page.keyboard.type(command);
    await page.getByRole('option', { name: command }).click();
    files.push(readFileSync(await (await saved).path(), 'utf8'));
  }
  await page.goto(`${owner.api.url}/accounts/${id}/summary`);
  await expect(page.getByRole('heading', { name: 'Findings' })).toBeVisible();
  for (const inside of ['Stages', 'Actions', 'Next best contacts', 'Team'])
    await expect(page.getByRole('heading', { name: inside })).toHaveCount(0);
  files.push(await page.content());
  for (const text of files) {
    expect(text.length).toBeGreaterThan(100);
    expect(text).not.toContain(SECRET);
  }
  await page.context().close();
});
