import { describe, expect, it } from 'vitest';
import { momentOf, sayMoment } from '../../session/say-moment.ts';
import { linkedText } from './linked-text.ts';

const links = (text: string) => linkedText(text).flatMap(({ href }) => href ?? []);

describe('the text of a comment', () => {
  it('[Q8] web addresses can be clicked, nothing else', () => {
    expect(links('See https://a.example/x?y=1, then (http://b.example/p_(q)).')).toEqual([
      'https://a.example/x?y=1',
      'http://b.example/p_(q)',
    ]);
    for (const text of ['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example', 'a.example', 'https://', ''])
      expect([text, links(text)]).toEqual([text, []]);
    expect(links('https://bank.example@evil.example/')).toEqual([]);
  });

  it('[Q8] no character is lost', () => {
    for (const text of ['', 'a', '<b>https://a.example</b> https://b.example.', 'https://x@y z\n\nhttp://c.example!'])
      expect(
        linkedText(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
  });
});

it('[Q9] says how long ago it was, and the day after a week; a clock that runs fast is now', () => {
  const now = Date.parse('2026-11-25T12:00:00Z');
  const before = (minutes: number) => momentOf(now - minutes * 60_000, now);
  expect([before(-5), before(0.9)]).toEqual(['now', 'now']);
  expect([before(1), before(59), before(60), before(60 * 24), before(60 * 24 * 6.9)]).toEqual([
    { value: -1, unit: 'minute' },
    { value: -59, unit: 'minute' },
    { value: -1, unit: 'hour' },
    { value: -1, unit: 'day' },
    { value: -6, unit: 'day' },
  ]);
  expect(before(60 * 24 * 7)).toBe('long-ago');
  expect(sayMoment(now - 300_000, now, 'de', 'gerade eben')).toBe('vor 5 Minuten');
  expect(sayMoment(now, now, 'de', 'gerade eben')).toBe('gerade eben');
});
