import { initials } from '../../../shared/rules/initials.ts';
import { CARD_WIDTH, TIP_WIDTH } from '../../../shared/rules/layout/dimensions.ts';
import { type CardBox, isFolded } from '../../../shared/rules/layout/placement.ts';
import type { Tone } from '../../../shared/rules/overlay.ts';
import { mix } from '../../ui/picture/palette.ts';
import { cutTo, group, tag, words } from '../../ui/picture/svg-markup.ts';
import { cardWords } from '../card/card-words.ts';
import { fitName } from '../card/fit-name.ts';
import { measureName, measureTitle } from '../card/measure-name.ts';
import { sayTone } from '../card/say-tone.ts';
import type { CardContent } from '../scene/read-board.ts';
import { wrapLabel } from '../world/wrap-label.ts';
import type { Drawing } from './drawing.ts';

const FACE = 28;
const PAD = 6;
const GAP = 7;
/** What of a card's width is not the name: as on the map. */
const NOT_NAME = 50;
const SIZES = { normal: 14, small: 12.5, 'two-lines': 12.5 } as const;
const MICRO = 10.5;
const FADED = 0.2;
/** From this share of the room on another font might run over the edge. */
const NEARLY_FULL = 0.8;
/** The ground of a card by the step of an overlay: ink under the words. */
const TONES = [0, 0.03, 0.07, 0.12, 0.19] as const;
/** Who is against us is hatched, as on the map. */
const AGAINST = 'against-us';
const HATCH = { stripe: 4, period: 9 };
const RING = { radius: 17, gap: 5 };

/** Our people are square, theirs round: the side is never told by colour alone. */
const drawFace = (content: CardContent, name: string, cx: number, cy: number, { palette }: Drawing): string => {
  const { side, tip, status } = content;
  const [hue, ink] = side === 'supplier' ? [palette.us, palette.usInk] : [palette.them, palette.themInk];
  const look = {
    fill: status === 'vacant' ? 'none' : tip ? hue : mix(hue, palette.card, status === 'placeholder' ? 0 : 0.13),
    stroke: status === 'active' ? null : mix(hue, palette.card, 0.6),
    'stroke-dasharray': status === 'placeholder' ? '3 2' : null,
  };
  const half = FACE / 2;
  const shape =
    side === 'supplier'
      ? tag('rect', { x: cx - half, y: cy - half, width: FACE, height: FACE, rx: 7, ...look })
      : tag('circle', { cx, cy, r: half, ...look });
  const letters = status === 'placeholder' ? '?' : status === 'vacant' ? '' : initials(name);
  const fill = tip && status === 'active' ? palette.card : ink;
  return shape + words(letters, { x: cx, y: cy + 4, size: 11.5, weight: 600, fill, anchor: 'middle' });
};

/** Our best contact: a quarter of the ring for each step of strength. */
const drawRing = (contact: number, stale: boolean, cx: number, cy: number, { palette }: Drawing): string => {
  const share = RING.gap / RING.radius / 2;
  return [0, 1, 2, 3]
    .map((quarter) => {
      const [from, to] = [quarter, quarter + 1].map((end) => (end * Math.PI) / 2 - Math.PI / 2) as [number, number];
      const at = (angle: number) =>
        `${(cx + RING.radius * Math.cos(angle)).toFixed(1)} ${(cy + RING.radius * Math.sin(angle)).toFixed(1)}`;
      const isMet = quarter < contact;
      return tag('path', {
        d: `M${at(from + share)}A${RING.radius} ${RING.radius} 0 0 1 ${at(to - share)}`,
        fill: 'none',
        stroke: isMet ? mix(palette.us, palette.card, stale ? 0.4 : 1) : palette.hair,
        'stroke-width': isMet ? 2.6 : 1.4,
      });
    })
    .join('');
};

/** A small word on the upper edge, at one end of the card. */
const label = (
  text: string,
  box: CardBox,
  atEnd: boolean,
  look: { fill: string; ink: string; stroke: string | null },
) => {
  const said = cutTo(text, box.w * 0.7, measureTitle, MICRO / 12.5);
  const width = measureTitle(said) * (MICRO / 12.5) * 1.08 + 10;
  const x = atEnd ? box.x + box.w - 8 - width : box.x + 8;
  const plate = tag('rect', { x, y: box.y - 10, width, height: 15, rx: 4, fill: look.fill, stroke: look.stroke });
  return (
    plate + words(said, { x: x + width / 2, y: box.y + 1, size: MICRO, weight: 600, fill: look.ink, anchor: 'middle' })
  );
};

const drawTone = (tone: Tone, box: CardBox, drawing: Drawing): string => {
  const { palette, reading, text } = drawing;
  const isDark = tone.tone >= 3;
  return label(sayTone(tone, reading.network, text), box, box.side === 'customer', {
    fill: isDark ? palette.ink : palette.card,
    ink: isDark ? palette.paper : palette.ink2,
    stroke: isDark ? palette.ink : palette.hair,
  });
};

const drawCard = (box: CardBox, content: CardContent, drawing: Drawing): string => {
  const { palette, text, day, language, reading, meant, tones } = drawing;
  const { side, status, tip } = content;
  const isOurs = side === 'supplier';
  const hue = isOurs ? palette.us : palette.them;
  const judged = reading.decisionCards.get(content.id);
  const tone = tones.get(content.id);
  const said = cardWords(content, text.board, day, language);
  const ground = status === 'vacant' ? mix(palette.paper, palette.card, 0.7) : palette.card;
  const step = tone && !tone.against ? TONES[tone.tone] : 0;
  const frame = { x: box.x, y: box.y, width: box.w, height: box.h, rx: 8 };
  const plate = tag('rect', {
    ...frame,
    fill: mix(palette.ink, ground, step),
    stroke: tip ? hue : mix(hue, palette.card, status === 'placeholder' ? 0.7 : 0.52),
    'stroke-width': tip ? 1.5 : 1,
    'stroke-dasharray': status === 'placeholder' ? '4 3' : null,
  });
  const [pad, gap] = judged ? [14, 14] : [PAD, GAP];
  const faceX = isOurs ? box.x + box.w - pad - FACE / 2 : box.x + pad + FACE / 2;
  const x = isOurs ? faceX - FACE / 2 - gap : faceX + FACE / 2 + gap;
  const room = (judged ? box.w - pad - gap - FACE - 10 : (tip ? TIP_WIDTH : CARD_WIDTH) - NOT_NAME) + 2;
  const fit = fitName(said.name, room, measureName);
  const size = SIZES[fit];
  const named = fit === 'two-lines' ? wrapLabel(said.name, (one) => measureName(one) * (size / 14), room) : [said.name];
  const roles = judged
    ? judged.roles.map((role) => {
        const word = text.judging.decisions.roles[role];
        return judged.assumed.includes(role) ? text.lens.decision.assumed(word) : word;
      })
    : [];
  const lines = [
    ...named.map((name) => ({
      text: name,
      size,
      weight: status === 'active' ? 600 : 500,
      fill: palette.ink,
      height: 16.5,
    })),
    ...(fit === 'two-lines' || said.under === ''
      ? []
      : [{ text: cutTo(said.under, room, measureTitle), size: 12.5, weight: 400, fill: palette.ink2, height: 15 }]),
    ...(judged
      ? [
          {
            text: cutTo(roles.join(', ') || text.lens.decision.noRole, room, measureTitle),
            size: 12.5,
            weight: 400,
            fill: roles.length > 0 ? palette.ink : palette.ink3,
            height: 15.5,
          },
        ]
      : []),
  ];
  let y = box.cy - lines.reduce((sum, line) => sum + line.height, 0) / 2;
  const written = lines.map((line) => {
    y += line.height;
    const width = line.weight === 400 ? measureTitle(line.text) : measureName(line.text) * (line.size / 14);
    const length = width > room * NEARLY_FULL ? Math.min(width, room) : null;
    return words(line.text, { ...line, x, y: y - 4, anchor: isOurs ? 'end' : 'start', length });
  });
  return group({ 'data-person': said.name, opacity: meant && !meant.people.has(content.id) ? FADED : null }, [
    plate,
    tone?.against ? tag('rect', { ...frame, fill: `url(#${AGAINST})` }) : '',
    drawFace(content, said.name, faceX, box.cy, drawing),
    judged ? drawRing(judged.contact, judged.stale, faceX, box.cy, drawing) : '',
    ...written,
    tip ? label(text.board.tip[side], box, isOurs, { fill: hue, ink: palette.card, stroke: null }) : '',
    tone ? drawTone(tone, box, drawing) : '',
  ]);
};

const hatching = ({ palette }: Drawing): string =>
  tag(
    'pattern',
    {
      id: AGAINST,
      patternUnits: 'userSpaceOnUse',
      width: HATCH.period,
      height: HATCH.period,
      patternTransform: 'rotate(45)',
    },
    tag('rect', { width: HATCH.stripe, height: HATCH.period, fill: mix(palette.ink, palette.card, TONES[3]) }),
  );

/** Every card that is in sight, in reading order. */
export const drawCards = (drawing: Drawing): string[] => [
  [...drawing.tones.values()].some(({ against }) => against) ? tag('defs', {}, hatching(drawing)) : '',
  ...[...drawing.reading.cards.values()].flatMap((content) => {
    const box = drawing.reading.placement.cards.get(content.id);
    return box && !isFolded(box) ? [drawCard(box, content, drawing)] : [];
  }),
];
