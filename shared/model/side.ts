import { z } from 'zod';

/** `supplier` is our company, drawn left; `customer` is theirs, drawn right. */
export const Side = z.enum(['supplier', 'customer']);
export type Side = z.infer<typeof Side>;

export const otherSide = (side: Side): Side => (side === 'supplier' ? 'customer' : 'supplier');
