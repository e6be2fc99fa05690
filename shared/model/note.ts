import { z } from 'zod';
import { RecordId } from './id.ts';
import { text } from './nullable.ts';
import { Position } from './position.ts';

/** A sticky note on the Free lens. */
export const Note = z.looseObject({ id: RecordId, text, pos: Position });
export type Note = z.infer<typeof Note>;
