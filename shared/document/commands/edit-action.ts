import type { ActionItem } from '../../model/action-item.ts';
import type { RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { setFields } from '../records.ts';
import { ownerOf, subjectsOf } from './add-action.ts';

export type EditAction = {
  id: RecordId;
  patch: Partial<Pick<ActionItem, 'text' | 'owner' | 'due' | 'done' | 'about'>>;
};

/** `done` is the day on which it was done; null opens it again. An empty text keeps the old one. */
export const editAction: Command<EditAction, void> = (edit, { id, patch }) => {
  const { text, owner, about, ...rest } = patch;
  setFields(edit, 'actions', id, {
    ...rest,
    text: text?.trim() || undefined,
    owner: owner === undefined ? undefined : ownerOf(edit, owner),
    about: about && subjectsOf(edit, about),
  });
};
