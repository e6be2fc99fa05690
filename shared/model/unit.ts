import { z } from 'zod';
import { UnitId } from './id.ts';
import { nullable } from './nullable.ts';
import { Side } from './side.ts';

export const UnitKind = z.enum(['company', 'division', 'site', 'buying-point', 'partner']);
export type UnitKind = z.infer<typeof UnitKind>;

/** A part of one company's organisation, in a tree. A partner's people stand on the side they work with. */
export const Unit = z.looseObject({
  id: UnitId,
  side: Side,
  name: z.string(),
  kind: UnitKind.nullable()
    .default('division')
    .transform((kind): UnitKind => kind ?? 'division'),
  parent: nullable(UnitId),
});
export type Unit = z.infer<typeof Unit>;
