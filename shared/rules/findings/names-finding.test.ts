import { expect, it } from 'vitest';
import { networkOn } from '../network.ts';
import { nordwind } from '../testing/nordwind.ts';
import { day, TODAY } from '../testing/sketch.ts';
import { findings } from './findings.ts';
import { isAboutFinding, namesFinding } from './names-finding.ts';

it('[FI17] [Q25] every finding of an account is named by its id, and nothing else is', () => {
  const dates = ['2025-03-12', '2025-11-20', TODAY];
  const found = dates.flatMap((date) => {
    const { open, accepted } = findings(networkOn(nordwind, day(date), { today: TODAY }));
    return [...open, ...accepted.map(({ finding }) => finding)].map(({ id }) => id);
  });
  expect(new Set(found).size).toBeGreaterThan(8);
  expect(found.filter((id) => !namesFinding(nordwind, id) || !isAboutFinding(id))).toEqual([]);
  const others = ['', ':', 'stale-line', 'stale-line:', 'stale-line:gone', 'single-threaded:ob', 'toString', 'ob'];
  expect(others.filter((id) => namesFinding(nordwind, id))).toEqual([]);
  expect(isAboutFinding('stale-line:gone')).toBe(true);
});
