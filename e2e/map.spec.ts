import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures/test.ts';

const example = (name: string) =>
  JSON.parse(readFileSync(new URL(`../client/public/examples/${name}.json`, import.meta.url), 'utf8'));

const PAIRS = 6;

test('a bow-tie opens lane by lane to the diamond on both screens, and goes back', async ({ owner, colleague }) => {
  const file = example('bow-tie');
  const id = await owner.api.createAccount('Bow-tie', file);
  await owner.account.open(id);
  await colleague.account.open(id);

  const isOf = (side: string) => (person: { side: string; posts: { tip: boolean; function: string | null }[] }) =>
    person.side === side && !person.posts[0]?.tip;
  const ours = file.people.filter(isOf('supplier'));
  const theirs = file.people.filter(isOf('customer'));
  expect(ours).toHaveLength(PAIRS);
  const start = await owner.account.restOf(ours[0].name);
  const tip = await owner.account.restOf(
    file.people.find(
      (person: { side: string; posts: { tip: boolean }[] }) => person.side === 'supplier' && person.posts[0]?.tip,
    ).name,
  );
  expect(start.x).toBeLessThan(tip.x);

  for (const [index, person] of ours.entries()) {
    const counterpart = theirs.find(
      (other: { posts: { function: string }[] }) => other.posts[0]?.function === person.posts[0].function,
    );
    const before = await owner.account.restOf(person.name);
    await owner.account.connect(person.name, counterpart.name, 4);
    await expect(owner.account.lines()).toHaveCount(index + 2);
    await expect(colleague.account.lines()).toHaveCount(index + 2);
    expect((await owner.account.restOf(person.name)).x).toBeGreaterThan(before.x + 50);
    const seen = await colleague.account.restOf(person.name);
    expect(Math.abs(seen.x - (await owner.account.restOf(person.name)).x)).toBeLessThan(2);
  }
  await owner.page.keyboard.press('Escape');
  await expect(owner.page.getByText('Diamond index 1.00')).toBeVisible();
  await expect(colleague.page.getByText('Diamond index 1.00')).toBeVisible();
  const diamond = await owner.account.restOf(ours[0].name);
  const tipNow = await owner.account.restOf('Clara Lindgren');
  expect(tipNow.x).toBeLessThan(diamond.x);

  for (let line = 0; line < PAIRS; line++) await owner.page.keyboard.press('Control+z');
  await expect(owner.account.lines()).toHaveCount(1);
  await expect(colleague.page.getByText('Diamond index 0.00')).toBeVisible();
  expect(Math.abs((await owner.account.restOf(ours[0].name)).x - start.x)).toBeLessThan(2);
});

test('300 people and 450 lines: every card and line is on the page with its id', async ({ owner }) => {
  const people = Array.from({ length: 300 }, (_, index) => ({
    id: `p${index}`,
    side: index % 2 ? 'customer' : 'supplier',
    name: `Person ${index}`,
    posts: [
      { from: null, title: `Title ${index}`, function: `f${index % 8}`, level: null, unit: null, tip: index < 2 },
    ],
  }));
  const contacts = Array.from({ length: 450 }, (_, index) => ({
    id: `c${index}`,
    supplier: `p${(index % 150) * 2}`,
    customer: `p${(((index % 150) + Math.floor(index / 150) * 17) % 150) * 2 + 1}`,
    strengths: [{ from: null, value: (index % 4) + 1 }],
  }));
  const functions = Array.from({ length: 8 }, (_, index) => ({ id: `f${index}`, name: `Function ${index}` }));
  const id = await owner.api.createAccount('Large', {
    format: 'facet-account',
    version: 1,
    account: { name: 'Large', supplier: 'We', customer: 'They' },
    functions,
    people,
    contacts,
  });
  await owner.account.open(id);
  await expect(owner.account.cards()).toHaveCount(300);
  await expect(owner.account.lines()).toHaveCount(450);
  const ids = await owner.account
    .cards()
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-person-id')));
  expect(new Set(ids)).toEqual(new Set(people.map((person) => person.id)));
  const lineIds = await owner.account
    .lines()
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-contact-id')));
  expect(new Set(lineIds)).toEqual(new Set(contacts.map((contact) => contact.id)));
  await owner.account.saved();
});

test('an unknown account is not there, and who is not signed in is asked to sign in', async ({
  owner,
  server,
  browser,
}) => {
  await owner.page.goto(`${server.url}/accounts/nobody-knows-it`);
  await expect(owner.page.getByText('This account is not here')).toBeVisible();
  const stranger = await browser.newPage();
  await stranger.goto(`${server.url}/accounts/nobody-knows-it`);
  await expect(stranger.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await stranger.close();
});
