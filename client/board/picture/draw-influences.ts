import { influencePath } from '../../../shared/rules/layout/influence-path.ts';
import { isFolded } from '../../../shared/rules/layout/placement.ts';
import { type InfluenceAsked, shownInfluences } from '../../../shared/rules/shown-influences.ts';
import { group, tag } from '../../ui/picture/svg-markup.ts';
import type { Drawing } from './drawing.ts';

const FADED = 0.06;

/** Influence as an arrow, conflict as a broken way with a mark across it; over the lines of contact, under the cards. */
export const drawInfluences = (asked: InfluenceAsked, { reading, palette, day, meant }: Drawing): string => {
  const { network, placement } = reading;
  const boxes = [...placement.cards.values()].filter((box) => !isFolded(box));
  const inSight = new Map(boxes.map((box) => [box.id, box]));
  return shownInfluences(network.account.inside.influences, day, asked, (id) => inSight.has(id))
    .map(({ from, to, kind }) => {
      const [a, b] = [inSight.get(from), inSight.get(to)];
      if (!a || !b) return '';
      const others = kind === 'conflict' ? boxes.filter(({ id }) => id !== from && id !== to) : [];
      const { way, head, cut } = influencePath(a, b, others);
      const stroke = (d: string, colour: string, width: number, dash: string | null = null) =>
        tag('path', {
          d,
          fill: 'none',
          stroke: colour,
          'stroke-width': width,
          'stroke-linecap': 'round',
          'stroke-linejoin': 'round',
          'stroke-dasharray': dash,
        });
      const parts =
        kind === 'influences'
          ? [stroke(way, palette.ink2, 1.4), stroke(head, palette.ink2, 1.4)]
          : [stroke(way, palette.ink2, 1.4, '5 4'), stroke(cut, palette.paper, 7), stroke(cut, palette.ink, 2)];
      const isFaded = meant !== null && !(meant.people.has(from) && meant.people.has(to));
      return group({ 'data-influence': kind, opacity: isFaded ? FADED : null }, parts);
    })
    .join('');
};
