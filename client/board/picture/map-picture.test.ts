// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../shared/model/account.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { changesSince } from '../../../shared/rules/changes-since.ts';
import { NOTHING_IMAGINED } from '../../../shared/rules/imagine.ts';
import { LENSES } from '../../../shared/rules/layout/lens/lens-name.ts';
import { FIRST_LOOK } from '../../../shared/rules/layout/lens/lens-picture.ts';
import { overlayOf } from '../../../shared/rules/overlay.ts';
import { nordwind } from '../../../shared/rules/testing/nordwind.ts';
import { NO_SHADE } from '../../session/view-state.ts';
import { en } from '../../text/en.ts';
import { PALETTE_TOKENS, type Palette } from '../../ui/picture/palette.ts';
import { readBoard } from '../scene/read-board.ts';
import { ghostsIn } from '../scene/shading.ts';
import { type MapPictureAsked, mapPicture } from './map-picture.ts';

const DAY = '2026-11-26' as Day;
const account: Account = nordwind;
const palette = Object.fromEntries(Object.keys(PALETTE_TOKENS).map((name) => [name, '#123456'])) as Palette;

const asked = (more: Partial<MapPictureAsked> = {}): MapPictureAsked => ({
  account,
  day: DAY,
  today: DAY,
  look: FIRST_LOOK,
  shade: NO_SHADE,
  imagined: NOTHING_IMAGINED,
  palette,
  text: en,
  language: 'en',
  said: 'Lens Shape',
  captions: [],
  ...more,
});

const drawn = (more: Partial<MapPictureAsked> = {}): Document =>
  new DOMParser().parseFromString(mapPicture(asked(more)).svg, 'image/svg+xml');

const peopleIn = (picture: Document): string[] =>
  [...picture.querySelectorAll('[data-person]')].map((card) => card.getAttribute('data-person') ?? '');

describe('the map as a picture', () => {
  it('[SH2] stands alone, and what is written in a name is never markup', () => {
    const evil = '</text><script>alert(1)</script> & "Co" \u0007';
    const people = account.people.map((one, index) => (index === 0 ? { ...one, name: evil } : one));
    const { svg } = mapPicture(asked({ account: { ...account, people } }));
    const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(picture.querySelector('parsererror, script, style, foreignObject, image')).toBeNull();
    expect(svg).not.toMatch(/var\(|color-mix|light-dark|NaN|undefined/);
    expect(peopleIn(picture)).toContain('</text><script>alert(1)</script> & "Co" ');
  });
  it('[SH3] holds the cards and lines of the board, in every lens', () => {
    for (const lens of LENSES) {
      const look = { ...FIRST_LOOK, lens };
      const reading = readBoard(account, DAY, DAY, look);
      const picture = drawn({ look });
      expect(peopleIn(picture), lens).toHaveLength(reading.cards.size);
      expect(picture.querySelectorAll('[data-line]'), lens).toHaveLength(reading.lines.size);
      expect(picture.documentElement.outerHTML, lens).not.toContain('NaN');
    }
  });
  it('[SH3] draws an imagined contact, and fades who is not meant', () => {
    const { lines } = readBoard(account, DAY, DAY);
    const met = new Set([...lines.values()].map(({ supplier, customer }) => `${supplier} ${customer}`));
    const ofSide = (side: string) => account.people.filter((one) => one.side === side && one.status === 'active');
    const pair = ofSide('supplier')
      .flatMap((ours) => ofSide('customer').map((theirs) => ({ supplier: ours.id, customer: theirs.id })))
      .find(({ supplier, customer }) => !met.has(`${supplier} ${customer}`));
    if (!pair) throw new Error('everybody knows everybody');
    const imagined = drawn({ imagined: { without: [], with: [pair] } });
    expect(imagined.querySelectorAll('[data-line]')).toHaveLength(lines.size + 1);

    const one = account.people[0]?.id as PersonId;
    const faded = drawn({ shade: { ...NO_SHADE, focus: { person: one, distance: 1 } } });
    const cards = [...faded.querySelectorAll('[data-person]')];
    expect(cards.filter((card) => card.hasAttribute('opacity')).length).toBeGreaterThan(0);
    expect(cards.filter((card) => !card.hasAttribute('opacity')).length).toBeGreaterThan(0);
    expect(cards).toHaveLength(peopleIn(drawn()).length);
  });
  it('[SH6] draws influence as an arrow and conflict as a break: of those selected, of all, and in the Decision unit', () => {
    const kinds = (more: Partial<MapPictureAsked>) =>
      [...drawn(more).querySelectorAll('[data-influence]')].map((one) => one.getAttribute('data-influence') ?? '');
    const { influences } = account.inside;
    expect(influences.length).toBeGreaterThan(1);
    const all = influences.map(({ kind }) => kind as string).toSorted();
    expect(kinds({})).toEqual([]);
    expect(kinds({ influences: 'all' }).toSorted()).toEqual(all);
    expect(kinds({ look: { ...FIRST_LOOK, lens: 'decision' } }).toSorted()).toEqual(all);
    const [first] = influences;
    if (!first) throw new Error('nobody has anybody’s ear');
    const own = kinds({ influences: [first.from] });
    expect(own).toContain(first.kind);
    expect(own.length).toBeLessThan(influences.length);
  });
  it('[SH7] frames the units, and draws who reports to whom as the lens does', () => {
    const of = (lens: 'organisation' | 'decision', more: Partial<MapPictureAsked> = {}) => {
      const picture = drawn({ look: { ...FIRST_LOOK, lens }, ...more });
      const all = (name: string) =>
        [...picture.querySelectorAll(`[data-${name}]`)].map((one) => one.getAttribute(`data-${name}`));
      return { units: all('unit').toSorted(), links: all('link') };
    };
    const reports = [...readBoard(account, DAY, DAY).links.values()].filter(({ kind }) => kind !== 'coordinates');
    expect(of('organisation').units).toEqual(['cold-chain', 'kassel', 'leipzig']);
    expect(of('organisation').links).toHaveLength(reports.length);
    expect(of('decision').units).toEqual([]);
    const theirs = reports.filter(({ side }) => side === 'customer');
    expect(theirs.length).toBeGreaterThan(2);
    expect(of('decision').links).toHaveLength(theirs.length);
    expect(of('decision', { reporting: false }).links).toEqual([]);
  });
  it('[SH6] hatches who is against us', () => {
    const hatched = (shade: MapPictureAsked['shade']) => [
      ...drawn({ shade }).querySelectorAll('[fill="url(#against-us)"]'),
    ];
    const shade = { ...NO_SHADE, overlay: 'stance' as const };
    const against = [...overlayOf(readBoard(account, DAY, DAY).network, 'stance').values()].filter(
      (tone) => tone.against,
    );
    expect(against.length).toBeGreaterThan(0);
    expect(hatched(shade)).toHaveLength(against.length);
    expect(drawn({ shade }).querySelectorAll('pattern')).toHaveLength(1);
    expect(hatched(NO_SHADE)).toHaveLength(0);
  });
  it('[SH3] tells what has changed since a day as the map does', () => {
    const shade = { ...NO_SHADE, overlay: 'since' as const, since: '2026-06-01' as Day };
    const { network, lines } = readBoard(account, DAY, DAY);
    const changes = changesSince(network, shade.since, DAY);
    expect(changes.lines.size).toBeGreaterThan(0);
    const all = [...drawn({ shade }).querySelectorAll('[data-line]')];
    expect(all.filter((one) => !one.hasAttribute('opacity'))).toHaveLength(changes.lines.size);
    expect(all).toHaveLength(lines.size);
    const words = [...drawn({ shade }).querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
    for (const { kind, from, to } of changes.lines.values())
      expect(words.some((word) => word.startsWith(kind === 'added' ? 'new' : `${from} → ${to}`))).toBe(true);
    const early = drawn({ shade: { ...shade, since: '2024-02-01' as Day } });
    expect(early.querySelectorAll('[data-gone]').length).toBe(
      ghostsIn(network, changesSince(network, '2024-02-01' as Day, DAY)).length,
    );
  });
  it('[SH1] says above what it shows, and under it what is not simply so', () => {
    const picture = drawn({ said: 'Lens Shape · 26 November 2026', captions: ['Imagined: A with B'] });
    expect(picture.querySelector('desc')?.textContent).toBe('Lens Shape · 26 November 2026. Imagined: A with B');
    const words = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(words).toEqual(expect.arrayContaining(['Lens Shape · 26 November 2026', 'Imagined: A with B']));
  });
});
