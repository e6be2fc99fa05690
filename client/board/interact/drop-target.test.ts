import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../shared/model/id.ts';
import { arrange } from '../../../shared/rules/layout/arrange.ts';
import { place } from '../../../shared/rules/layout/place.ts';
import type { CardBox } from '../../../shared/rules/layout/placement.ts';
import { smallAccount, TODAY } from '../testing/accounts.ts';
import { dropTarget, laneAt, levelFields, sideAt } from './drop-target.ts';

const placement = place(arrange(smallAccount(), TODAY, { today: TODAY }));
const card = (id: string): CardBox => placement.cards.get(id as PersonId) as CardBox;
const middle = ({ x, y, w, h }: CardBox) => ({ x: x + w / 2, y: y + h / 2 });

describe('where a card is dropped', () => {
  it('[B31] another lane means another function', () => {
    const from = middle(card('cfo'));
    expect(dropTarget(placement, card('cfo'), from, { ...from, y: middle(card('head')).y }, 2)).toEqual({
      lane: 'logistics',
      level: null,
    });
  });

  it('[B31] sideways in its own lane means another level, a little is nothing', () => {
    const from = middle(card('cfo'));
    expect(dropTarget(placement, card('cfo'), from, { x: from.x + 10, y: from.y }, 2)).toEqual({
      lane: 'finance',
      level: null,
    });
    const [front, behind] = levelFields(placement, placement.lanes[0]!, 'customer', 2);
    expect(front!.x).toBeLessThan(behind!.x);
    expect(dropTarget(placement, card('cfo'), from, { x: front!.x + 5, y: from.y }, 2).level).toBe(0);
    expect(dropTarget(placement, card('cfo'), { x: 0, y: 0 }, { x: behind!.x + 5, y: from.y }, 2).level).toBe(1);
  });

  it('[B31] the row of the tips and the paper beyond change nothing', () => {
    const from = middle(card('cfo'));
    expect(dropTarget(placement, card('cfo'), from, { x: from.x, y: placement.midY }, 2).lane).toBeUndefined();
    expect(laneAt(placement, -500)).toBeUndefined();
    expect(laneAt(placement, 5000)).toBeUndefined();
    expect([sideAt(placement, 0), sideAt(placement, 1000)]).toEqual(['supplier', 'customer']);
  });
});
