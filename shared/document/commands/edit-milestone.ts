import type { RecordId } from '../../model/id.ts';
import type { Milestone } from '../../model/milestone.ts';
import type { Command } from '../edit.ts';
import { exists, setFields } from '../records.ts';

export type EditMilestone = { id: RecordId; patch: Partial<Pick<Milestone, 'stage' | 'date' | 'name'>> };

export const editMilestone: Command<EditMilestone, void> = (edit, { id, patch }) => {
  if (exists(edit, 'milestones', id)) setFields(edit, 'milestones', id, { ...patch, name: patch.name?.trim() });
};
