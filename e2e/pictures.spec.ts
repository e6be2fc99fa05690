import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';
import { findViolations } from './pages/find-violations.ts';

const NORDWIND = JSON.parse(readFileSync(new URL('../client/public/examples/nordwind.json', import.meta.url), 'utf8'));

const save = async (page: Page, item: string): Promise<{ name: string; text: string }> => {
  await page.getByRole('button', { name: 'Save' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item }).click();
  const file = await saved;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
};

test('[PP13] by keyboard from the heat map to the account behind a mark', async ({ owner }) => {
  const { page, api } = owner;
  const id = await api.createAccount('Nordwind', NORDWIND);
  await page.goto(`${api.url}/pictures`);
  await expect(page).toHaveURL(/\/pictures\/functions$/);
  const marks = page.getByRole('group', { name: 'Who is reached where' }).getByRole('button');
  await expect(marks.first()).toBeVisible();
  await expect(page.locator('[data-mark][tabindex="0"]')).toHaveCount(1);
  await marks.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-mark]:focus')).toHaveAttribute('aria-label', /^Nordwind/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('link', { name: /Nordwind/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-mark]:focus')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/accounts/${id}`));
});

test('[PP14] each picture is a table too, and leaves as SVG and CSV', async ({ owner }) => {
  const { page, api } = owner;
  await api.createAccount('Nordwind', NORDWIND);
  await page.goto(`${api.url}/pictures/claims`);
  await expect(page.locator('[data-mark]')).toHaveCount(1);
  expect(await findViolations(page, 'pictures', ['light', 'dark'])).toEqual([]);
  const svg = await save(page, 'Picture (SVG)');
  expect(svg.name).toMatch(/^Who overclaims .*\.svg$/);
  expect(svg.text).toContain('Nordwind');
  expect(svg.text).not.toContain('var(');
  await page.getByText('Table', { exact: true }).click();
  await expect(page.getByRole('row', { name: /Nordwind/ })).toBeVisible();
  await expect(page).toHaveURL(/show=table/);
  expect(await findViolations(page, 'pictures', ['light', 'dark'])).toEqual([]);
  expect((await save(page, 'Table (CSV)')).text).toContain('Nordwind,');
  await page.getByRole('link', { name: 'Movement' }).click();
  await page.getByText('Only moved', { exact: true }).click();
  await page.getByRole('button', { name: 'What moved' }).click();
  await page.getByRole('option', { name: 'Claim and shape' }).click();
  await expect(page).toHaveURL(/what=claims/);
  await expect(page).toHaveURL(/moved=only/);
  await page.getByRole('link', { name: 'Four boxes' }).click();
  await page.getByText('Picture', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'No account has an agreed score yet' })).toBeVisible();
});
