import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { MeasuresResponse } from '../shared/protocol/routes.ts';
import { expect, test } from './fixtures/test.ts';

const example = (name: string) =>
  JSON.parse(readFileSync(new URL(`../client/public/examples/${name}.json`, import.meta.url), 'utf8'));

/** domain.md §4: threads, threads without the KAM, coverage, KAM share, HHI, coordination. */
const PICTURES = [
  ['bow-tie', 1, 0, '0 of 6', '1.00', '1.00', '–'],
  ['co-operative', 2, 1, '3 of 6', '0.75', '0.62', '1 of 1'],
  ['kam-meets-everybody', 1, 0, '6 of 6', '1.00', '1.00', '–'],
  ['diamond', 7, 6, '6 of 6', '0.14', '0.14', '6 of 6'],
  ['diamond-uncoordinated', 7, 6, '6 of 6', '0.14', '0.14', '0 of 6'],
  ['integrated', 7, 6, '6 of 6', '0.08', '0.15', '6 of 6'],
  ['uncoupled', 0, 0, '0 of 6', '0.00', '0.00', '–'],
] as const;

const kam = (page: Page) => page.locator('[data-person-id="supplier-tip"]');
const figure = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) }).first();
const measure = (page: Page, name: string) =>
  page.getByText(name, { exact: true }).locator('xpath=following-sibling::*');

test('[M17] [P19] the seven pictures give the reference numbers, in the interface and over HTTP', async ({ owner }) => {
  test.slow();
  for (const [picture, threads, without, coverage, kamShare, hhi, coordination] of PICTURES) {
    await test.step(picture, async () => {
      const id = await owner.api.createAccount(picture, example(picture));
      await owner.account.open(id);
      const { page } = owner;
      await expect(figure(page, 'Threads')).toContainText(String(threads));
      await expect(figure(page, 'Coverage')).toContainText(coverage);
      await expect(figure(page, 'Coordination')).toContainText(coordination);
      await page.getByText('More measures').click();
      await expect(measure(page, 'KAM share')).toHaveText(kamShare);
      await expect(measure(page, 'Concentration (HHI)')).toHaveText(hhi);
      const path = `/api/accounts/${id}/measures`;
      const now = MeasuresResponse.parse(await owner.api.json('GET', path));
      expect(now.threads).toBe(threads);
      expect(Math.abs(now.kamShare - Number(kamShare))).toBeLessThan(0.0051);
      expect(Math.abs(now.hhi - Number(hhi))).toBeLessThan(0.0051);
      const then = MeasuresResponse.parse(await owner.api.json('GET', `${path}?without=supplier-tip`));
      expect(then.threads).toBe(without);
    });
  }
});

test('[WI4] [WI9] the KAM leaves: star, bow-tie and diamond answer differently, on the map and in words', async ({
  owner,
}) => {
  const { page, account, api } = owner;
  const answers = [
    ['kam-meets-everybody', 'Threads 1 0', 'Coverage 6 of 6 0 of 6'],
    ['bow-tie', 'Threads 1 0', 'Coverage 0 of 6 0 of 6'],
    ['diamond', 'Threads 7 6', 'Coverage 6 of 6 6 of 6'],
  ] as const;
  for (const [picture, threads, coverage] of answers) {
    await account.open(await api.createAccount(picture, example(picture)));
    await kam(page).click();
    await page.getByRole('button', { name: 'More for this person' }).click();
    await page.getByRole('menuitem', { name: 'What if they leave?' }).click();
    await expect(page.getByRole('row', { name: threads })).toBeVisible();
    await expect(page.getByRole('row', { name: coverage })).toBeVisible();
    await expect(kam(page)).toHaveAttribute('data-status', 'vacant');
    await account.leaveFields();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(kam(page)).not.toHaveAttribute('data-status', 'vacant');
  }
});

test('[NB5] [P21] a plan is drawn up, a finding becomes an action and another is accepted: colleagues see it', async ({
  owner,
  colleague,
}) => {
  const id = await owner.api.createAccount('Bow-tie', example('bow-tie'));
  for (const { account } of [owner, colleague]) await account.open(id);
  const findings = (page: Page) => page.getByRole('list', { name: 'Findings' });
  await findings(owner.page)
    .getByRole('button', { name: /One thread only/ })
    .click();
  await owner.page.getByRole('button', { name: 'Plan a first meeting' }).click();
  await owner.page.getByRole('button', { name: 'Accept …' }).click();
  await owner.page.getByRole('textbox', { name: 'Reason' }).fill('New account');
  await owner.page.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(findings(colleague.page).getByRole('button', { name: /One thread only/ })).toHaveCount(0);
  await expect(colleague.page.getByText('1 accepted')).toBeVisible();

  await owner.page.getByRole('button', { name: 'Draw up a plan …' }).click();
  await owner.page.getByRole('button', { name: 'Plan 6 contacts' }).click();
  await expect(colleague.page.locator('[data-planned-id]')).toHaveCount(6);
  const file = (await owner.api.json('GET', `/api/accounts/${id}/export`)) as {
    inside: { plannedContacts: { from: string }[]; actions: unknown[] };
  };
  expect(file.inside.plannedContacts).toHaveLength(6);
  expect(file.inside.actions).toHaveLength(1);
  const last = file.inside.plannedContacts
    .map(({ from }) => from)
    .sort()
    .at(-1);
  const path = `/api/accounts/${id}/measures?date=${last}`;
  expect(MeasuresResponse.parse(await owner.api.json('GET', path)).threads).toBe(7);
  await owner.page.goto(`${owner.api.url}/accounts/${id}?at=${last}`);
  await expect(figure(owner.page, 'Threads')).toContainText('7');
  await expect(figure(owner.page, 'Coverage')).toContainText('6 of 6');
});
