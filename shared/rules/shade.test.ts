import { describe, expect, it } from 'vitest';
import type { PersonId } from '../model/id.ts';
import { filterPeople, isNarrow, type PeopleFilter } from './filter-people.ts';
import { networkOn } from './network.ts';
import { type Overlay, overlayOf } from './overlay.ts';
import { kam, line, mainContact, ours, sketch, TODAY, theirs } from './testing/sketch.ts';
import { withinReach } from './within-reach.ts';

const at = (level: string) => ({ post: { level } });
const touched = (date: string) => ({ touches: [{ id: 't', date, kind: 'meeting' }] });
const account = sketch({
  people: [
    kam(),
    ours('a', 'it', at('director')),
    ours('b', 'rnd'),
    mainContact('mc'),
    theirs('x', 'it', at('director')),
    theirs('y', 'rnd'),
    theirs('z', 'it', at('manager')),
  ],
  contacts: [
    line('kam', 'mc', 4, touched('2026-11-10')),
    line('a', 'x', 3, touched('2026-09-10')),
    line('b', 'x', 2, touched('2026-01-10')),
    line('b', 'y', 1),
  ],
  links: [{ id: 'l', from: 'a', to: 'kam', kind: 'coordinates' }],
  inside: {
    contactPlans: [{ id: 'k', contact: 'b-x', owner: 'kam' }] as never[],
    judgements: [
      { id: 'j1', person: 'x', date: '2026-01-01', stance: -2 },
      { id: 'j2', person: 'y', date: '2026-01-01', stance: 0 },
    ] as never[],
  },
});
const network = networkOn(account, TODAY, { today: TODAY });
const reach = (from: string, distance: number) => [...withinReach(network, from as PersonId, distance)].sort();
const found = (filter: object) => [...filterPeople(network, filter as PeopleFilter)].sort();
const tones = (overlay: Overlay) => overlayOf(network, overlay);
const toneOf = (overlay: Overlay, id: string) => tones(overlay).get(id as PersonId);

describe('focus', () => {
  it('[LN50] reaches along lines and links, so many steps', () => {
    expect(reach('x', 0)).toEqual(['x']);
    expect(reach('x', 1)).toEqual(['a', 'b', 'x']);
    expect(reach('x', 2)).toEqual(['a', 'b', 'kam', 'x', 'y']);
    expect(reach('x', 3)).toEqual(['a', 'b', 'kam', 'mc', 'x', 'y']);
    expect(reach('z', 3)).toEqual(['z']);
  });
});

describe('filter', () => {
  it('[LN52] finds by side, function, level, owner and strength, all that is asked together', () => {
    expect(found({})).toHaveLength(7);
    expect(found({ side: 'customer' })).toEqual(['mc', 'x', 'y', 'z']);
    expect(found({ function: 'it' })).toEqual(['a', 'x', 'z']);
    expect(found({ function: 'it', level: 'director', side: 'customer' })).toEqual(['x']);
    expect(found({ level: null })).toEqual(['b', 'y']);
    expect(found({ strength: 'none' })).toEqual(['z']);
    expect(found({ strength: 3 })).toEqual(['a', 'kam', 'mc', 'x']);
    expect(found({ owner: 'kam' })).toEqual(['kam', 'mc', 'x']);
    expect(found({ owner: 'b' })).toEqual(['b', 'y']);
  });

  it('[LN52] what is undefined does not narrow', () => {
    expect(isNarrow({ side: undefined })).toBe(false);
    expect(isNarrow({ function: null })).toBe(true);
  });
});

describe('overlays', () => {
  it('[LN54] strength is the strongest live line', () => {
    expect(toneOf('strength', 'x')).toMatchObject({ value: 3, tone: 3 });
    expect(toneOf('strength', 'z')).toMatchObject({ value: 0, tone: 0 });
  });

  it('[LN54] freshness is the days since the last touch of anybody', () => {
    expect(toneOf('freshness', 'mc')).toMatchObject({ value: 13, tone: 4 });
    expect(toneOf('freshness', 'x')).toMatchObject({ value: 74, tone: 3 });
    expect(toneOf('freshness', 'b')).toMatchObject({ value: 317, tone: 1 });
    expect(toneOf('freshness', 'y')).toMatchObject({ value: null, tone: 0 });
  });

  it('[LN54] stance and owner are of the customer’s people alone', () => {
    expect(toneOf('stance', 'x')).toMatchObject({ value: -2, tone: 4, against: true });
    expect(toneOf('stance', 'y')).toMatchObject({ value: 0, tone: 1, against: false });
    expect(toneOf('stance', 'z')).toMatchObject({ value: null, tone: 0 });
    expect(toneOf('stance', 'a')).toBeUndefined();
    expect(toneOf('owner', 'x')).toMatchObject({ owner: 'kam' });
    expect(toneOf('owner', 'y')).toMatchObject({ owner: 'b' });
    expect(toneOf('owner', 'z')).toMatchObject({ owner: null, tone: 0 });
    expect(toneOf('owner', 'a')).toBeUndefined();
  });
});
