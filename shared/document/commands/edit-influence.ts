import type { RecordId } from '../../model/id.ts';
import type { Influence } from '../../model/influence.ts';
import type { Command } from '../edit.ts';
import { setFields } from '../records.ts';

export type EditInfluence = { id: RecordId; patch: Partial<Pick<Influence, 'since' | 'until'>> };
/** `until` ends it: it holds until the day before; null opens it again. */
export const editInfluence: Command<EditInfluence, void> = (edit, { id, patch }) =>
  setFields(edit, 'influences', id, patch);
