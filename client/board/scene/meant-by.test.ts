import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../shared/model/id.ts';
import { drawnLines } from '../../../shared/rules/drawn-lines.ts';
import { FINDING_RULES, type Finding } from '../../../shared/rules/findings/finding.ts';
import { findings } from '../../../shared/rules/findings/findings.ts';
import { networkOn } from '../../../shared/rules/network.ts';
import { restsOn, touchesMap } from '../../../shared/rules/rests-on.ts';
import { nordwind } from '../../../shared/rules/testing/nordwind.ts';
import { TODAY } from '../../../shared/rules/testing/sketch.ts';
import { NO_SHADE, type Shade } from '../../session/view-state.ts';
import { isLineFaded, meantBy, sameMeant } from './meant-by.ts';

const network = networkOn(nordwind, TODAY, { today: TODAY });
const { open } = findings(network);
const lines = drawnLines(nordwind, TODAY, { today: TODAY });
const filtered = (finding: string, more: Partial<Shade> = {}) =>
  meantBy(network, { ...NO_SHADE, filter: { finding }, ...more }, () => open);
const seen = (finding: string) => lines.filter((line) => !isLineFaded(filtered(finding), line)).map(({ id }) => id);

describe('filter by finding', () => {
  it('[LN55] one finding keeps whom and which line it rests on', () => {
    const one = open.find(({ id }) => id === 'stale-line:ob-tg') as Finding;
    expect([...(filtered(one.id)?.people ?? [])].toSorted()).toEqual([...one.people].toSorted());
    expect(seen(one.id)).toEqual(['ob-tg']);
  });
  it('[LN55] a rule keeps what all its findings rest on', () => {
    const stale = open.filter(({ saying }) => saying.kind === 'stale-line');
    expect(stale.length).toBeGreaterThan(1);
    expect(seen('stale-line').toSorted()).toEqual(stale.flatMap(({ contacts }) => contacts).toSorted());
    expect(filtered('stale-line')?.people.size).toBe(new Set(stale.flatMap(({ people }) => people)).size);
  });
  it('[LN55] the two of a line are meant, though the finding names only critical people', () => {
    const single = {
      ...open[0],
      id: 'single-threaded',
      saying: { kind: 'single-threaded', threads: 1 },
      people: [],
      contacts: ['tb-kv'],
    } as unknown as Finding;
    expect([...restsOn(network, [single], 'single-threaded').people]).toEqual(['tb', 'kv']);
  });
  it('[LN55] when it is found no more nobody is meant; with a focus both are asked', () => {
    expect(filtered('stale-line:gone')?.people.size).toBe(0);
    const near = filtered('stale-line:ob-tg', { focus: { person: 'ob' as PersonId, distance: 1 } });
    expect([...(near?.people ?? [])].toSorted()).toEqual(['ob', 'tg']);
  });
  it('[LN55] offers only rules that rest on somebody', () => {
    expect(touchesMap({ people: [], contacts: [] } as unknown as Finding)).toBe(false);
    for (const { saying } of open) expect(FINDING_RULES).toContain(saying.kind);
  });
  it('wakes nobody while the same are meant', () => {
    expect(sameMeant(filtered('stale-line'), filtered('stale-line'))).toBe(true);
    expect(sameMeant(filtered('stale-line'), filtered('stale-line:ob-tg'))).toBe(false);
    expect(sameMeant(null, filtered('stale-line'))).toBe(false);
  });
});
