import type { StrengthValue } from '../../model/contact.ts';
import { entryOn } from '../../model/dated.ts';
import type { Day } from '../../model/day.ts';
import type { ContactId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { patchEntry, putEntry } from '../entries.ts';
import { contactOf } from '../find.ts';
import { strengthsOf } from './nested-lists.ts';

export type SetStrength = { ids: readonly ContactId[]; value: StrengthValue; on: Day };

/** The strength from a day on; the same day is overwritten, and a line that is so strong already stays as it is. */
export const setStrength: Command<SetStrength, void> = (edit, { ids, value, on }) => {
  for (const id of ids) {
    const line = contactOf(edit, id);
    const present = line && entryOn(line.strengths, on);
    if (!line || present?.value === value) continue;
    if (present?.from === on) patchEntry(edit, strengthsOf(id), on, { value });
    else putEntry(edit, strengthsOf(id), { from: on, value });
  }
};
