import type { StrengthValue } from '../../model/contact.ts';
import type { Day } from '../../model/day.ts';
import type { ContactId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { putEntry, removeEntry } from '../entries.ts';
import { contactOf } from '../find.ts';
import { strengthsOf } from './nested-lists.ts';

export type EditStrength = {
  id: ContactId;
  from: Day | null;
  patch: { from?: Day | null; value?: StrengthValue };
};

/** Corrects a dated strength, also its day; an entry of the new day gives way. */
export const editStrength: Command<EditStrength, void> = (edit, { id, from, patch }) => {
  const entry = contactOf(edit, id)?.strengths.find((strength) => strength.from === from);
  if (!entry) return;
  const next = { ...entry, value: patch.value ?? entry.value, from: patch.from === undefined ? from : patch.from };
  if (next.from !== from) removeEntry(edit, strengthsOf(id), from ?? '');
  putEntry(edit, strengthsOf(id), next);
};
