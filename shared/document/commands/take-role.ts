import type { RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { removeEntry } from '../entries.ts';
import { rolesOf } from './nested-lists.ts';

export type TakeRole = { decision: RecordId; id: RecordId };
export const takeRole: Command<TakeRole, void> = (edit, { decision, id }) => removeEntry(edit, rolesOf(decision), id);
