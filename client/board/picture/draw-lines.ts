import type { DrawnLine } from '../../../shared/rules/drawn-lines.ts';
import { type ContactPath, contactPath } from '../../../shared/rules/layout/contact-path.ts';
import { boxOfWord, crowdedWords, type WordBox } from '../../../shared/rules/layout/crowded-words.ts';
import { internalPath } from '../../../shared/rules/layout/internal-path.ts';
import { freePath } from '../../../shared/rules/layout/lens/free-path.ts';
import type { LensName } from '../../../shared/rules/layout/lens/lens-name.ts';
import { ownPath } from '../../../shared/rules/layout/lens/own-path.ts';
import { reportingPath } from '../../../shared/rules/layout/lens/reporting-path.ts';
import { isFolded } from '../../../shared/rules/layout/placement.ts';
import { mix } from '../../ui/picture/palette.ts';
import { group, tag, words } from '../../ui/picture/svg-markup.ts';
import { measureWord } from '../card/measure-name.ts';
import { sayLineChange } from '../card/say-change.ts';
import { isLineFaded } from '../scene/meant-by.ts';
import type { BoardLink } from '../scene/read-board.ts';
import { goneSide, lookOf, ORPHAN_DASHES, ORPHAN_LENGTH } from '../world/line-look.ts';
import { lineWords } from '../world/line-words.ts';
import type { Drawing } from './drawing.ts';

/** Widths of a stroke and radii of its end dots by strength. */
const WIDTHS = [1, 1, 2, 3.2, 4.6];
const DOTS = [1.5, 2, 2.5, 3, 3.6];
const FADED = 0.06;
/** Where a lens says something else than who knows whom, the lines step back. */
const QUIET: Readonly<Record<LensName, number>> = { shape: 1, free: 1, grid: 0.16, organisation: 0.16, decision: 0.06 };

type Placed = { line: DrawnLine; path: ContactPath };

const isFaded = (line: DrawnLine, { meant, changes }: Drawing): boolean =>
  isLineFaded(meant, line) || changes?.lines.has(line.id) === false;

export const placeLines = ({ reading: { placement, lines, routes } }: Drawing): Placed[] =>
  [...lines.values()].flatMap((line) => {
    const [supplier, customer] = [placement.cards.get(line.supplier), placement.cards.get(line.customer)];
    if (!supplier || !customer || isFolded(supplier) || isFolded(customer)) return [];
    const path =
      placement.lens === 'shape' ? contactPath(supplier, customer, routes.get(line.id)) : freePath(supplier, customer);
    return [{ line, path }];
  });

/** From our hue to theirs; in the middle almost nothing is left of a stale one. */
const gradient = (id: string, { line, path }: Placed, { palette }: Drawing): string => {
  const thin = line.stale === null ? null : 0.16;
  const stop = (offset: number, colour: string, opacity: number | null) =>
    tag('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity });
  return tag(
    'linearGradient',
    { id, gradientUnits: 'userSpaceOnUse', x1: path.supplier.x, y1: 0, x2: path.customer.x, y2: 0.01 },
    stop(0, palette.us, null) +
      stop(0.38, palette.us, thin) +
      stop(0.62, palette.them, thin) +
      stop(1, palette.them, null),
  );
};

const drawLine = (placed: Placed, index: number, drawing: Drawing): string => {
  const { line, path } = placed;
  const { palette } = drawing;
  const look = lookOf(line);
  const id = `line-${index}`;
  const dot = (side: 'supplier' | 'customer') =>
    tag('circle', {
      cx: path[side].x,
      cy: path[side].y,
      r: DOTS[line.strength] ?? null,
      fill: side === 'supplier' ? palette.us : palette.them,
    });
  const stroke = (attributes: Record<string, string | number | null>) =>
    tag('path', { d: path.d, fill: 'none', ...attributes });
  const drawn = (): string => {
    switch (look) {
      case 'planned':
        return stroke({
          stroke: palette.ink2,
          'stroke-width': 2.2,
          'stroke-linecap': 'round',
          'stroke-dasharray': '0.1 6.5',
        });
      case 'not-met':
        return stroke({ stroke: palette.ink3, 'stroke-dasharray': '4 4' });
      case 'orphaned': {
        const gone = goneSide(line);
        return (
          stroke({ stroke: palette.ink3, 'stroke-opacity': 0.45 }) +
          gradient(id, placed, drawing) +
          stroke({
            stroke: `url(#${id})`,
            'stroke-width': WIDTHS[line.strength] ?? 1,
            pathLength: ORPHAN_LENGTH,
            'stroke-dasharray': ORPHAN_DASHES[gone].stroke,
          }) +
          stroke({
            stroke: palette.critical,
            'stroke-width': 12,
            pathLength: ORPHAN_LENGTH,
            'stroke-dasharray': ORPHAN_DASHES[gone].bar,
          }) +
          dot(gone === 'supplier' ? 'customer' : 'supplier')
        );
      }
      case 'contact':
        return (
          gradient(id, placed, drawing) +
          stroke({ stroke: `url(#${id})`, 'stroke-width': WIDTHS[line.strength] ?? 1 }) +
          dot('supplier') +
          dot('customer')
        );
    }
  };
  return group({ 'data-line': look, opacity: isFaded(line, drawing) ? FADED : null }, [drawn()]);
};

export const drawLines = (placed: readonly Placed[], drawing: Drawing): string => {
  const quiet = QUIET[drawing.reading.placement.lens];
  return group(
    { opacity: quiet === 1 ? null : quiet },
    placed.map((one, index) => drawLine(one, index, drawing)),
  );
};

/** Words on lines, those that would stand over others left out as on the map. They stand on a plate of paper. */
export const drawLineWords = (placed: readonly Placed[], names: readonly WordBox[], drawing: Drawing): string => {
  const { text, day, language, palette, reading } = drawing;
  if (reading.placement.lens !== 'shape') return '';
  const said = placed.flatMap(({ line, path }) => {
    const change = drawing.changes?.lines.get(line.id);
    const state = isFaded(line, drawing) ? '' : lineWords(line, text.board, day, language);
    const word = [change ? sayLineChange(change, text) : '', state].filter(Boolean).join(', ');
    return word === '' ? [] : [{ id: line.id as string, at: path.label, width: measureWord(word), word }];
  });
  const crowded = crowdedWords(said, names);
  return said
    .filter(({ id }) => !crowded.has(id))
    .map(({ word, ...where }) => {
      const { left, right, top, bottom } = boxOfWord(where);
      const { x, y, anchor } = where.at;
      return (
        tag('rect', {
          x: left - 3,
          y: top - 1,
          width: right - left + 6,
          height: bottom - top + 2,
          rx: 3,
          fill: palette.paper,
          'fill-opacity': 0.86,
        }) + words(word, { x, y, anchor, size: 11.5, fill: palette.ink2 })
      );
    })
    .join('');
};

/** Strength of the hue of a link inside a company, by lens. */
const LINK_HUES: Readonly<Record<LensName, number>> = {
  shape: 0.38,
  free: 0.38,
  grid: 0,
  organisation: 0.78,
  decision: 0.52,
};

const isLinkShown = ({ kind, side, tip }: BoardLink, lens: LensName): boolean => {
  switch (lens) {
    case 'organisation':
      return kind !== 'coordinates';
    case 'decision':
      return kind !== 'coordinates' && side === 'customer';
    case 'grid':
      return false;
    default:
      return tip;
  }
};

/** In the Organisation all reporting lines, in the Decision unit those of the customer; in Shape and Free what leads to the tips. */
export const drawLinks = ({ reading: { placement, links }, palette }: Drawing): string => {
  const { lens } = placement;
  return [...links.values()]
    .filter((link) => isLinkShown(link, lens))
    .map(({ from: a, to: b, kind, side }) => {
      const [from, to] = [placement.cards.get(a), placement.cards.get(b)];
      if (!from || !to || isFolded(from) || isFolded(to)) return '';
      const isReport = lens === 'organisation';
      const d = isReport
        ? reportingPath(from, to, kind === 'dotted')
        : lens === 'decision'
          ? ownPath(from, to)
          : to.tip
            ? internalPath(to, from)
            : internalPath(from, to);
      const hue = side === 'supplier' ? palette.us : palette.them;
      return tag('path', {
        d,
        fill: 'none',
        stroke: mix(hue, palette.paper, LINK_HUES[lens]),
        'stroke-width': isReport ? 1.4 : 1,
        'stroke-dasharray': kind === 'dotted' ? '2 3' : null,
        'data-link': kind,
      });
    })
    .join('');
};
