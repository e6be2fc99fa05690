import { describe, expect, it } from 'vitest';
import { expiresAt } from './expires-at.ts';

describe('the end of a link', () => {
  it('[G8] is a day, a week, a month away, or never comes', () => {
    const now = Date.parse('2026-11-23T10:00:00Z');
    expect(expiresAt('day', now)).toBe('2026-11-24T10:00:00.000Z');
    expect(expiresAt('week', now)).toBe('2026-11-30T10:00:00.000Z');
    expect(expiresAt('month', now)).toBe('2026-12-23T10:00:00.000Z');
    expect(expiresAt('never', now)).toBeNull();
  });
});
