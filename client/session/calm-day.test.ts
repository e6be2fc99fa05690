import { afterEach, expect, it, vi } from 'vitest';
import type { Day } from '../../shared/model/day.ts';
import { CALM_MS } from './calm.ts';
import { createView } from './view.ts';

afterEach(() => vi.useRealTimers());

it('[TL18] words follow a dragged day a few times a second, and arrive; what is no other day wakes them not', () => {
  vi.useFakeTimers();
  const view = createView();
  const told: (string | null)[] = [];
  view.dayInWords.subscribe(() => told.push(view.dayInWords.get()));
  const look = (day: string) => view.lookAt(day as Day);
  look('2026-01-01');
  expect(told).toEqual(['2026-01-01']);
  for (let day = 2; day <= 9; day++) look(`2026-01-0${day}`);
  view.setHover({});
  expect(view.dayInWords.get()).toBe('2026-01-01');
  vi.advanceTimersByTime(CALM_MS);
  expect(told).toEqual(['2026-01-01', '2026-01-09']);
  vi.advanceTimersByTime(CALM_MS * 4);
  expect(told).toHaveLength(2);
  view.lookAt(null);
  expect(view.dayInWords.get()).toBeNull();
});
