import { freePath } from '../../../shared/rules/layout/lens/free-path.ts';
import { isFolded } from '../../../shared/rules/layout/placement.ts';
import { group, tag, words } from '../../ui/picture/svg-markup.ts';
import { ghostsIn } from '../scene/shading.ts';
import type { Drawing } from './drawing.ts';

/** Lines that are there no more since the day that is compared with. */
export const drawGone = ({ reading: { network, placement }, changes, palette, text }: Drawing): string =>
  ghostsIn(network, changes)
    .map(({ supplier, customer }) => {
      const [a, b] = [placement.cards.get(supplier), placement.cards.get(customer)];
      if (!a || !b || isFolded(a) || isFolded(b)) return '';
      const { d, label } = freePath(a, b);
      return group({ 'data-gone': `${supplier} ${customer}` }, [
        tag('path', { d, fill: 'none', stroke: palette.critical, 'stroke-width': 1.2, 'stroke-dasharray': '2 6' }),
        words(text.lens.since.goneLine, { ...label, size: 11.5, fill: palette.critical, anchor: 'middle' }),
      ]);
    })
    .join('');
