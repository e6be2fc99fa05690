import { expect, it } from 'vitest';
import type { Day } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { Link } from '../../../shared/model/link.ts';
import { linksOf } from './links-of.ts';

const link = (id: string, from: string, to: string, kind: string, more: object = {}) =>
  Link.parse({ id, from, to, kind, ...more });

it('[P11] a link reads from the end one looks from, upward first, and only while it holds', () => {
  const links = [
    link('1', 'b', 'a', 'reports-to'),
    link('2', 'a', 'boss', 'reports-to'),
    link('3', 'a', 'k', 'coordinates'),
    link('4', 'a', 'p', 'dotted'),
    link('5', 'a', 'gone', 'dotted', { until: '2026-01-01' }),
    link('6', 'x', 'y', 'reports-to'),
    link('7', 'a', 'a', 'reports-to'),
  ];
  const read = linksOf(links, 'a' as PersonId, '2026-11-23' as Day);
  expect(read.map(({ reading, other }) => `${reading} ${other}`)).toEqual([
    'reportsTo boss',
    'dotted p',
    'coordinates k',
    'reportsFrom b',
  ]);
});
