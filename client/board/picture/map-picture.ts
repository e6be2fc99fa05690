// The map as a picture that stands alone: one SVG without styles, scripts or addresses, drawn from the same reading as the board.
import type { Account } from '../../../shared/model/account.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Cadences } from '../../../shared/rules/cadence.ts';
import type { Finding } from '../../../shared/rules/findings/finding.ts';
import { type Imagined, imagine, isImagining } from '../../../shared/rules/imagine.ts';
import type { Look } from '../../../shared/rules/layout/lens/lens-picture.ts';
import { overlayOf } from '../../../shared/rules/overlay.ts';
import type { InfluenceAsked } from '../../../shared/rules/shown-influences.ts';
import type { Shade } from '../../session/view-state.ts';
import type { Language } from '../../text/language.ts';
import type { Text } from '../../text/use-text.ts';
import type { Palette } from '../../ui/picture/palette.ts';
import { escaped, group, PICTURE_FONT, tag, words } from '../../ui/picture/svg-markup.ts';
import { meantBy } from '../scene/meant-by.ts';
import { readBoard } from '../scene/read-board.ts';
import { comparedBy } from '../scene/shading.ts';
import { drawCards } from './draw-cards.ts';
import { drawGone } from './draw-gone.ts';
import { drawGround, drawLanes, laneBoxes } from './draw-ground.ts';
import { drawInfluences } from './draw-influences.ts';
import { drawLines, drawLineWords, drawLinks, placeLines } from './draw-lines.ts';
import type { Drawing } from './drawing.ts';

export type MapPictureAsked = {
  /** As it is; what is imagined is added here. */
  account: Account;
  day: Day;
  today: Day;
  look: Look;
  shade: Shade;
  imagined: Imagined;
  /** Whose influence and conflict lines are shown. The Decision unit shows all. */
  influences?: InfluenceAsked;
  /** The open ones, when it is filtered by them. */
  findings?: readonly Finding[];
  /** How often lines want to be touched, as the workspace has it; undefined: as usual. */
  cadences?: Cadences | undefined;
  /** False: the Decision unit without its reporting lines. */
  reporting?: boolean;
  palette: Palette;
  text: Text;
  language: Language;
  /** Stands above the map and is its description: day, lens, numbers. '' with `bare`. */
  said: string;
  /** Under the map: what is imagined, filtered, coloured. */
  captions: readonly string[];
  /** Without ground, head and captions, for a page that has them itself. */
  bare?: boolean;
};

export type MapPicture = { svg: string; width: number; height: number };

const MARGIN = 20;
const HEAD = 84;
const LEAST_WIDTH = 720;
const CAPTION_LINE = 17;

export const mapPicture = (asked: MapPictureAsked): MapPicture => {
  const {
    account,
    day,
    today,
    look,
    shade,
    imagined,
    palette,
    text,
    language,
    said,
    captions,
    bare = false,
    reporting = true,
    findings = [],
  } = asked;
  const influences = look.lens === 'decision' ? 'all' : (asked.influences ?? []);
  const shown = isImagining(imagined) ? imagine(account, imagined, day) : account;
  const reading = readBoard(shown, day, today, look, asked.cadences);
  const { network, placement } = reading;
  const changes = comparedBy(network, shade, today);
  const tones = shade.overlay ? overlayOf(network, shade.overlay, changes) : new Map();
  const drawing: Drawing = {
    reading,
    palette,
    text,
    language,
    day,
    meant: meantBy(network, shade, () => findings),
    tones,
    changes,
  };
  const lines = placeLines(drawing);
  const head = bare ? 0 : HEAD;
  const foot = bare || captions.length === 0 ? 0 : captions.length * CAPTION_LINE + 12;
  const width = Math.max(bare ? 0 : LEAST_WIDTH, placement.width + 2 * MARGIN);
  const height = placement.height + 2 * MARGIN + head + foot;
  const left = (width - placement.width) / 2 - placement.left;
  const { name, supplier, customer } = account.account;
  const title = name.trim() || text.app.account.unnamed;
  const company = (side: 'supplier' | 'customer') =>
    words((side === 'supplier' ? supplier : customer).trim() || text.board.company[side], {
      x: side === 'supplier' ? MARGIN : width - MARGIN,
      y: 76,
      size: 14,
      weight: 600,
      fill: side === 'supplier' ? palette.usInk : palette.themInk,
      anchor: side === 'supplier' ? 'start' : 'end',
    });
  const heads = [
    words(title, { x: MARGIN, y: 28, size: 20, weight: 600, fill: palette.ink }),
    words(said, { x: MARGIN, y: 49, size: 13, fill: palette.ink2 }),
    company('supplier'),
    company('customer'),
  ];
  const foots = captions.map((caption, index) =>
    words(caption, {
      x: MARGIN,
      y: height - foot + index * CAPTION_LINE,
      size: 12.5,
      weight: 500,
      fill: palette.ink2,
    }),
  );
  const map = [
    drawGround(drawing),
    look.lens === 'decision' && !reporting ? '' : drawLinks(drawing),
    drawLines(lines, drawing),
    drawLanes(drawing),
    drawGone(drawing),
    drawLineWords(lines, laneBoxes(drawing), drawing),
    drawInfluences(influences, drawing),
    ...drawCards(drawing),
  ];
  const svg = tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: Math.ceil(width),
      height: Math.ceil(height),
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      preserveAspectRatio: bare ? 'xMinYMin meet' : null,
      role: 'img',
      'font-family': PICTURE_FONT.replaceAll('"', "'"),
      'data-day': day,
      'data-lens': placement.lens,
    },
    [
      tag('title', {}, escaped(title)),
      tag('desc', {}, escaped([said, ...captions].filter(Boolean).join('. '))),
      ...(bare
        ? []
        : [tag('rect', { width: Math.ceil(width), height: Math.ceil(height), fill: palette.paper }), ...heads]),
      group({ transform: `translate(${Math.round(left)} ${head + MARGIN})` }, map),
      ...(bare ? [] : foots),
    ].join(''),
  );
  return { svg, width: Math.ceil(width), height: Math.ceil(height) };
};
