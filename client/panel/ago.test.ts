import { expect, it } from 'vitest';
import { addDays, type Day } from '../../shared/model/day.ts';
import { ago, sayAgo } from './ago.ts';

const today = '2026-11-23' as Day;

it('[P3] a last touch is told in the unit a person would say', () => {
  const said = (days: number) => {
    const { value, unit } = ago(addDays(today, days), today);
    return `${value} ${unit}`;
  };
  expect(said(0)).toBe('0 day');
  expect(said(-6)).toBe('-6 day');
  expect(said(-13)).toBe('-13 day');
  expect(said(-14)).toBe('-2 week');
  expect(said(-134)).toBe('-4 month');
  expect(said(-800)).toBe('-2 year');
  expect(said(3)).toBe('3 day');
  // to the nearest, not cut
  expect(said(20)).toBe('3 week');
  expect(said(90)).toBe('3 month');
});

it('[P3] it is said in the language of the reader', () => {
  expect(sayAgo(addDays(today, -6), today, 'en')).toBe('6 days ago');
  expect(sayAgo(addDays(today, -1), today, 'de')).toBe('gestern');
});
