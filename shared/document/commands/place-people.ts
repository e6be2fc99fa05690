import type { PersonId } from '../../model/id.ts';
import type { Position } from '../../model/position.ts';
import type { Command } from '../edit.ts';
import { exists, setFields } from '../records.ts';

export type PlacePeople = { places: readonly { id: PersonId; pos: Position | null }[] };

/** Where people stand in the Free lens, written once at the drop. null: back to where the Shape has them. */
export const placePeople: Command<PlacePeople, void> = (edit, { places }) => {
  for (const { id, pos } of places) if (exists(edit, 'people', id)) setFields(edit, 'people', id, { pos });
};
