import type { AccountEvent } from '../../model/account-event.ts';
import type { RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { exists, setFields } from '../records.ts';

export type EditEvent = { id: RecordId; patch: Partial<Pick<AccountEvent, 'date' | 'name'>> };

export const editEvent: Command<EditEvent, void> = (edit, { id, patch: { date, name } }) => {
  const said = name?.trim();
  if (exists(edit, 'events', id)) setFields(edit, 'events', id, { date, name: said === '' ? undefined : said });
};
