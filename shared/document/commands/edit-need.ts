import type { RecordId } from '../../model/id.ts';
import type { Need } from '../../model/need.ts';
import type { Command } from '../edit.ts';
import { setFields } from '../records.ts';

export type EditNeed = { id: RecordId; patch: Partial<Pick<Need, 'kind' | 'text'>> };
export const editNeed: Command<EditNeed, void> = (edit, { id, patch }) => setFields(edit, 'needs', id, patch);
