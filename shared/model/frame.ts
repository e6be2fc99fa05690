import { z } from 'zod';
import { RecordId } from './id.ts';
import { text } from './nullable.ts';
import { Position } from './position.ts';

/** A named rectangle on the Free lens. */
export const Frame = z.looseObject({
  id: RecordId,
  name: text,
  pos: Position,
  size: z.tuple([z.number().min(0), z.number().min(0)]),
});
export type Frame = z.infer<typeof Frame>;
