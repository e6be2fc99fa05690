import type { ContactPath } from '../contact-path.ts';
import type { CardBox } from '../placement.ts';

const LEAST_REACH = 24;
const r = (value: number): number => Math.round(value * 10) / 10;

/**
 * A line between two cards that stand anywhere: from side to side in one curve, from top to bottom when one stands over the
 * other. Its shape follows from the two boxes alone, so that it walks with them.
 */
export const freePath = (supplier: CardBox, customer: CardBox): ContactPath => {
  const right = customer.x - (supplier.x + supplier.w);
  const left = supplier.x - (customer.x + customer.w);
  if (right < 0 && left < 0) return upright(supplier, customer);
  const way = right >= 0 ? 1 : -1;
  const a = { x: way > 0 ? supplier.x + supplier.w : supplier.x, y: supplier.cy };
  const b = { x: way > 0 ? customer.x : customer.x + customer.w, y: customer.cy };
  const reach = way * Math.max(LEAST_REACH, Math.abs(b.x - a.x) * 0.42);
  return {
    d: `M${r(a.x)} ${r(a.y)}C${r(a.x + reach)} ${r(a.y)} ${r(b.x - reach)} ${r(b.y)} ${r(b.x)} ${r(b.y)}`,
    supplier: a,
    customer: b,
    label: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 + 4, anchor: 'middle' },
  };
};

const upright = (supplier: CardBox, customer: CardBox): ContactPath => {
  const down = customer.cy >= supplier.cy ? 1 : -1;
  const a = { x: supplier.x + supplier.w / 2, y: supplier.cy + (down * supplier.h) / 2 };
  const b = { x: customer.x + customer.w / 2, y: customer.cy - (down * customer.h) / 2 };
  const reach = down * Math.max(LEAST_REACH, Math.abs(b.y - a.y) * 0.42);
  return {
    d: `M${r(a.x)} ${r(a.y)}C${r(a.x)} ${r(a.y + reach)} ${r(b.x)} ${r(b.y - reach)} ${r(b.x)} ${r(b.y)}`,
    supplier: a,
    customer: b,
    label: { x: (a.x + b.x) / 2 + 8, y: (a.y + b.y) / 2 + 4, anchor: 'start' },
  };
};
