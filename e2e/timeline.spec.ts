import { readFileSync } from 'node:fs';
import type { Api } from './fixtures/api.ts';
import { expect, test } from './fixtures/test.ts';
import { AccountPage } from './pages/account-page.ts';
import { findViolations } from './pages/find-violations.ts';
import { Timeline } from './pages/timeline.ts';

const NORDWIND = JSON.parse(readFileSync(new URL('../client/public/examples/nordwind.json', import.meta.url), 'utf8'));

type Measures = {
  threads: number;
  functionCoverage: number | null;
  coordination: number | null;
  diamondIndex: number | null;
};

const round = (value: number | null) => value && Math.round(value * 100) / 100;

const measuresOn = async (api: Api, account: string, day: string | null) => {
  const measures = await api.json<Measures>(
    'GET',
    `/api/accounts/${account}/measures${day === null ? '' : `?date=${day}`}`,
  );
  return {
    threads: measures.threads,
    coverage: round(measures.functionCoverage),
    coordination: round(measures.coordination),
    diamondIndex: round(measures.diamondIndex) ?? 0,
  };
};

const sameNumbers = async (timeline: Timeline, api: Api, account: string, day: string) => {
  const wanted = await measuresOn(api, account, day);
  await expect
    .poll(async () => {
      const { coverage, coordination, ...rest } = await timeline.shown();
      return { ...rest, coverage: round(coverage), coordination: round(coordination) };
    })
    .toEqual(wanted);
};

test('[TL14] [TL11] at five days of the rich example every number on the screen is that of the measures', async ({
  owner,
}) => {
  const id = await owner.api.createAccount('Nordwind', NORDWIND);
  await owner.account.open(id);
  const timeline = new Timeline(owner.page);
  await timeline.keysTo('2026-09-08');
  await sameNumbers(timeline, owner.api, id, '2026-09-08');
  await expect(owner.page).toHaveURL(/at=2026-09-08/);
  await timeline.keysTo('2025-11-20');
  await sameNumbers(timeline, owner.api, id, '2025-11-20');
  expect((await timeline.shown()).diamondIndex).toBe(0.28);
  await timeline.keysTo('2025-03-12');
  await sameNumbers(timeline, owner.api, id, '2025-03-12');
  expect((await timeline.shown()).threads).toBe(1);
  await owner.page.keyboard.press('Home');
  await sameNumbers(timeline, owner.api, id, '2024-01-08');
  await owner.page.keyboard.press('End');
  await expect.poll(() => new URL(owner.page.url()).searchParams.get('at')).toMatch(/^2027/);
  await sameNumbers(timeline, owner.api, id, new URL(owner.page.url()).searchParams.get('at') as string);

  await owner.page.keyboard.press('t');
  await expect(owner.page).not.toHaveURL(/at=/);
  await expect(timeline.banner()).toHaveCount(0);
  await timeline.dragTo('2025-06-18');
  await expect.poll(() => new URL(owner.page.url()).searchParams.get('at')).toMatch(/^2025-06/);
  await sameNumbers(timeline, owner.api, id, new URL(owner.page.url()).searchParams.get('at') as string);
  expect(await findViolations(owner.page, 'another day', ['light', 'dark'])).toEqual([]);
});

test('[TL10] a replay runs from the first day, and space stops it', async ({ owner }) => {
  const id = await owner.api.createAccount('Nordwind', NORDWIND);
  await owner.account.open(id);
  const timeline = new Timeline(owner.page);
  await owner.page.getByRole('button', { name: /^Play/ }).click();
  await expect(timeline.banner()).toContainText('2025');
  await owner.account.leaveFields();
  await owner.page.keyboard.press('Space');
  await expect(owner.page.getByRole('button', { name: /^Play/ })).toBeVisible();
  const stopped = await timeline.handle().getAttribute('aria-valuenow');
  await owner.account.restOf('Tessa Brandt');
  expect(await timeline.handle().getAttribute('aria-valuenow')).toBe(stopped);
});

test('[TL13] [TL22] two look at two days while a third edits; an edit of the past is dated, and undone', async ({
  owner,
  colleague,
}) => {
  const id = await owner.api.createAccount('Nordwind', NORDWIND);
  await owner.account.open(id);
  await colleague.account.open(id);
  const third = new AccountPage(await owner.context.newPage(), owner.api.url);
  await third.open(id);
  const [mine, theirs] = [new Timeline(owner.page), new Timeline(colleague.page)];
  await mine.keysTo('2025-03-12');
  await theirs.keysTo('2025-11-20');
  await expect(mine.banner()).toContainText('12 March 2025');
  await expect(theirs.banner()).toContainText('20 November 2025');
  await expect(third.page.getByRole('note')).toHaveCount(0);

  const lines = await third.lines().count();
  await third.connect('Lucia Ferrante', 'Mei Tanaka', 3);
  await expect(third.lines()).toHaveCount(lines + 1);
  await third.editField('Ulrich Stahmer', 'Title', 'Chairman');
  // a correction of a post that holds since ever is seen on every day, and moves nobody to another one
  await expect(owner.account.card('Ulrich Stahmer')).toContainText('Chairman');
  await expect(colleague.account.card('Ulrich Stahmer')).toContainText('Chairman');
  await expect(mine.banner()).toContainText('12 March 2025');
  await expect(theirs.banner()).toContainText('20 November 2025');
  await sameNumbers(theirs, owner.api, id, '2025-11-20');

  const before = await measuresOn(owner.api, id, '2025-03-12');
  await owner.account.connect('Amit Rangan', 'Jens Albrecht', 3);
  await owner.page.keyboard.press('Escape');
  await owner.account.saved();
  await sameNumbers(mine, owner.api, id, '2025-03-12');
  expect((await measuresOn(owner.api, id, '2025-03-12')).threads).toBe(before.threads + 1);
  await expect(theirs.banner()).toContainText('20 November 2025');
  await owner.account.leaveFields();
  await owner.page.keyboard.press('Control+z');
  await expect.poll(async () => (await mine.shown()).threads).toBe(before.threads);
  await owner.page.getByRole('note').getByRole('button', { name: 'Back to today' }).click();
  await expect(mine.banner()).toHaveCount(0);
  await expect(theirs.banner()).toContainText('20 November 2025');
});

test('[TL20] a line drawn ahead is a plan: the measures of that day have it, today’s have not', async ({ owner }) => {
  const id = await owner.api.createAccount('Nordwind', NORDWIND);
  await owner.account.open(id);
  const timeline = new Timeline(owner.page);
  const today = await measuresOn(owner.api, id, null);
  await timeline.handle().focus();
  await owner.page.keyboard.press('End');
  const at = () => new URL(owner.page.url()).searchParams.get('at');
  await expect.poll(at).toMatch(/^2027/);
  await expect(timeline.banner()).toContainText('planned for that day');
  await owner.account.connect('Lucia Ferrante', 'Mei Tanaka', 3);
  await owner.page.keyboard.press('Escape');
  await owner.account.saved();
  const file = await owner.api.json<{ inside: { plannedContacts: { supplier: string; from: string }[] } }>(
    'GET',
    `/api/accounts/${id}/export`,
  );
  expect(file.inside.plannedContacts.filter(({ from }) => from === at())).toHaveLength(1);
  await sameNumbers(timeline, owner.api, id, at() as string);
  expect(await measuresOn(owner.api, id, null)).toEqual(today);
});

test('[TL30] [TL33] a stage is assessed with its evidence by keyboard, an event is added; the strip shows both', async ({
  owner,
}) => {
  const id = await owner.api.createAccount('Nordwind', { ...NORDWIND, inside: {} });
  await owner.account.open(id);
  await owner.page.getByRole('button', { name: 'Assess the first stage' }).press('Enter');
  const dialog = owner.page.getByRole('dialog', { name: 'Assess the stage' });
  await dialog.getByRole('checkbox', { name: /qualified/ }).press('Space');
  await expect(dialog).toContainText('Evidence and network support Exploratory.');
  expect(await findViolations(owner.page, 'assess', ['light', 'dark'])).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(owner.page.getByRole('button', { name: 'supported: Exploratory, assess the stage' })).toBeVisible();
  await owner.page.keyboard.press('Control+k');
  await owner.page.keyboard.type('add event');
  await owner.page.keyboard.press('Enter');
  const events = owner.page.getByRole('dialog', { name: 'Events and milestones' });
  await events.getByRole('textbox', { name: 'Name' }).fill('Trade fair');
  await owner.page.keyboard.press('Enter');
  await expect(events.getByRole('button', { name: 'Edit Trade fair' })).toBeVisible();
  await owner.page.keyboard.press('Escape');
  await expect(owner.page.getByRole('button', { name: /^Trade fair, / })).toBeVisible();
});
