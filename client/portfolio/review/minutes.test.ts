import { expect, it } from 'vitest';
import { Day } from '../../../shared/model/day.ts';
import { AccountId } from '../../../shared/model/id.ts';
import { ReviewItem, type Standing } from '../../../shared/model/review.ts';
import type { SeenReview } from '../../../shared/protocol/reviews.ts';
import { review as t } from '../../text/en/review.ts';
import { first } from '../../text/en-first.ts';
import { later } from '../../text/en-later.ts';
import { formatDay, formatInstant, formatMoney, formatNumber, formatTime } from '../../text/format.ts';
import { figuresOf, isLong, minutesTables, minutesText, type Wording, wordsOf } from './minutes.ts';

const wording: Wording = {
  text: { ...first, ...later },
  t,
  format: {
    day: (day, style) => formatDay(day, 'en', style),
    instant: (instant) => formatInstant(instant, 'en'),
    time: (instant) => formatTime(instant, 'en'),
    number: (value, decimals) => formatNumber(value, 'en', decimals),
    money: (value, currency) => formatMoney(value, 'en', currency),
  },
};
const standing = (more: Partial<Standing>): Standing => ({
  ...{ day: Day.parse('2026-06-01'), threads: 3, functionCoverage: 0.5, diamondIndex: 0.42, coordination: null },
  ...{ findings: { critical: 1, warning: 2, note: 0 }, open: [] },
  ...{ stages: { claimed: 'basic', supported: 'basic', customer: null } },
  ...more,
});
const item = (more: object) => ({
  ...ReviewItem.parse({ account: AccountId.parse('a'), name: 'Nordwind *AG*', ...more }),
  may: true,
});
const done = item({
  decision: 'Go on',
  note: 'They *wait*',
  actions: [{ id: 'x', text: '=Visit', owner: 'Tessa', due: '2026-07-01' }],
  accepted: [{ finding: 'f', says: 'One thread only.', reason: 'Known', until: null }],
  ...{ nextReview: '2026-09-01', seconds: 247, doneAt: '2026-06-01T10:00:00.000Z' },
  standing: standing({ threads: 4 }),
  before: {
    at: '2026-03-01T10:00:00.000Z',
    standing: standing({ stages: { claimed: 'exploratory', supported: 'basic', customer: null } }),
  },
});
const open = { ...item({ name: 'Ostwind' }), account: AccountId.parse('b') };
const review = {
  ...{ id: 'r', name: 'June', startedAt: '2026-06-01T09:00:00.000Z', endedAt: '2026-06-01T11:00:00.000Z' },
  ...{ present: ['Olaf', 'Mia'], secondsEach: null, today: Day.parse('2026-06-01'), everyDays: 90, isTiming: false },
  ...{ startedBy: { id: 'u', name: 'Olaf' }, presenter: { id: 'u', name: 'Olaf' }, shown: null },
  ...{ items: [done, open], may: { present: true, delete: true } },
} as unknown as SeenReview;

it('[PR9] puts then beside now where a number or a stage has moved, and now alone where not', () => {
  const says = Object.fromEntries(figuresOf(done, wording).map(({ label, says: words }) => [label, words]));
  expect(says).toMatchObject({
    Threads: '3 → 4',
    Coverage: '50 %',
    'Stage, we claim': 'Exploratory → Basic',
    'Open findings': '1 critical, 2 warnings',
  });
  expect(figuresOf(open, wording)).toEqual([]);
});

it('[PR9] the file says who was there and all that was written down, marks of Markdown as words', () => {
  const text = minutesText(review, wording);
  for (const part of ['# Minutes: June', 'Present: Olaf, Mia', 'Olaf presented · 1 of 2 accounts done'])
    expect(text).toContain(part);
  expect(text).toContain('## Nordwind \\*AG\\*');
  expect(text).toContain('They \\*wait\\*');
  expect(text).toContain('- =Visit (Tessa, 1 Jul 2026)');
  expect(text).toContain('- One thread only. Known (without an end)');
  expect(text).toContain('Next review: 1 Sept 2026 · Time: 4:07');
  expect(text).toContain('*Not done in this review*');
});

it('[PR9] the tables hold a row for each account, each action and each accepted finding', () => {
  const [summary, actions, accepted] = minutesTables(review, wording);
  expect(summary?.rows.slice(1).map((row) => [row[0], row[1]])).toEqual([
    ['Nordwind *AG*', 'done'],
    ['Ostwind', 'Not done in this review'],
  ]);
  expect(actions?.rows.slice(1)).toEqual([['Nordwind *AG*', '=Visit', 'Tessa', '2026-07-01']]);
  expect(accepted?.rows.slice(1)).toEqual([['Nordwind *AG*', 'One thread only.', 'Known', '']]);
});

it('[PR9] the file keeps breaks and paragraphs, and of who was there says nothing when nobody was', () => {
  const text = minutesText(
    { ...review, present: [], endedAt: null, items: [{ ...done, note: 'One\ntwo\n\nthree\n\n\nfour' }] },
    wording,
  );
  expect(text).toContain('One  \ntwo\n\nthree\n\n\nfour\n');
  expect(text).not.toContain('Present:');
  expect(text).toMatch(/^Since 1 Jun 2026.*, still running$/m);
});

it('[PR9] on paper an account stays together unless it is longer than half a page', () => {
  expect(isLong(done)).toBe(false);
  expect(isLong({ ...done, note: 'A line.\n'.repeat(30) })).toBe(true);
  expect(isLong({ ...done, decision: 'word '.repeat(500) })).toBe(true);
});

it('[PR4] [PR9] what two wrote at once and nobody chose from stands in the minutes, page, text and table, both', () => {
  const displaced = [
    { field: 'decision', text: 'Stop *now*', by: 'Mia' },
    { field: 'note', text: 'Ask Tessa', by: '' },
  ];
  const both = item({ decision: 'Go on', displaced });
  expect(wordsOf(both, 'decision', wording)).toEqual(['Go on', 'Mia had written at the same time: Stop *now*']);
  const kept = { ...review, items: [both] };
  const text = minutesText(kept, wording);
  expect(text).toContain('Go on\n\nMia had written at the same time: Stop \\*now\\*');
  expect(text).toContain('Somebody had written at the same time: Ask Tessa');
  const row = minutesTables(kept, wording)[0]?.rows[1];
  expect(row).toContain('Go on\nMia had written at the same time: Stop *now*');
  expect(row).toContain('Somebody had written at the same time: Ask Tessa');
});
