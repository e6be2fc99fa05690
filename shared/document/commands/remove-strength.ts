import type { Day } from '../../model/day.ts';
import type { ContactId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { removeEntry } from '../entries.ts';
import { strengthsOf } from './nested-lists.ts';

export type RemoveStrength = { id: ContactId; from: Day | null };
export const removeStrength: Command<RemoveStrength, void> = (edit, { id, from }) =>
  removeEntry(edit, strengthsOf(id), from ?? '');
