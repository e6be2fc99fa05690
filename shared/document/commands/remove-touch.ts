import type { ContactId, RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { removeEntry } from '../entries.ts';
import { touchesOf } from './nested-lists.ts';

export type RemoveTouch = { id: ContactId; touch: RecordId };
export const removeTouch: Command<RemoveTouch, void> = (edit, { id, touch }) => removeEntry(edit, touchesOf(id), touch);
