import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { writeXlsx } from '../shared/rules/exchange/write-xlsx.ts';
import { expect, test } from './fixtures/test.ts';
import { findViolations } from './pages/find-violations.ts';

const SALESFORCE = readFileSync(
  new URL('../shared/rules/portfolio/import/fixtures/salesforce-report.csv', import.meta.url),
);

const give = (page: Page, name: string, content: Uint8Array) =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

test('[PC21] [PC23] [PC25] accounts come from a workbook, then from Salesforce, and what has the same name is asked for', async ({
  owner,
}) => {
  const { page, api } = owner;
  await page.goto(`${api.url}/import-accounts`);
  await give(page, 'broken.xlsx', Buffer.from('no workbook'));
  await expect(page.getByText('broken.xlsx was not read. Nothing has changed.')).toBeVisible();

  const rows = [
    ['Kunde', 'Umsatz', 'Status', 'Notiz'],
    ['Nordwind AG', 1250000, 'Schlüsselkunde', 'x'],
    ['Ostwind KG', 'viel', '', ''],
    ['', 5, '', ''],
  ];
  await give(page, 'Kunden.xlsx', writeXlsx([{ name: 'Kunden', rows }]));
  await expect(page.getByRole('listitem').filter({ hasText: 'Nordwind AG' })).toContainText('€1.3m, Key account');
  await expect(page.getByText('“viel” is no sum and is left out')).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 line is left out' })).toBeVisible();
  expect(await findViolations(page, 'bring accounts', ['light', 'dark'])).toEqual([]);
  await page.getByRole('button', { name: 'Make 2 accounts' }).click();
  await expect(page.getByText('2 accounts made')).toBeVisible();

  await page.getByRole('button', { name: 'Another file' }).click();
  await give(page, 'report.csv', SALESFORCE);
  await expect(page.getByText('Salesforce accounts', { exact: true })).toBeVisible();
  await expect(page.getByText('“Annual Revenue” is what these customers earn themselves')).toBeVisible();
  await page.getByRole('button', { name: 'All are the same' }).click();
  await page.getByRole('button', { name: 'Make 2 accounts, change 1' }).click();
  await expect(page.getByText('2 accounts made')).toBeVisible();
  await page.getByRole('button', { name: 'Archive what was made (2)' }).click();
  await expect(page.getByText('2 accounts archived')).toBeVisible();
  await page.getByRole('link', { name: 'To the list' }).click();
  await expect(page.getByRole('link', { name: 'Ostwind KG' })).toBeVisible();
  await expect(page.getByText('Juno, Inc.')).toHaveCount(0);
});
