import type { Day } from '../../model/day.ts';
import type { LinkId, PersonId } from '../../model/id.ts';
import type { LinkKind } from '../../model/link.ts';
import type { Command, Edit } from '../edit.ts';
import { sideOf } from '../find.ts';
import { addRecords } from '../records.ts';

export const areColleagues = (edit: Edit, from: PersonId, to: PersonId): boolean => {
  const side = sideOf(edit, from);
  return from !== to && side !== null && side === sideOf(edit, to);
};

export type AddLink = { from: PersonId; to: PersonId; kind: LinkKind; since?: Day | null };

/** A link inside one company. Returns the one there is already, null when the two are not colleagues. */
export const addLink: Command<AddLink, LinkId | null> = (edit, { from, to, kind, since }) => {
  if (!areColleagues(edit, from, to)) return null;
  const present = edit.account.links.find(
    (link) => link.from === from && link.to === to && link.kind === kind && link.until === null,
  );
  if (present) return present.id;
  const id = edit.newId() as LinkId;
  addRecords(edit, 'links', [{ id, from, to, kind, since }]);
  return id;
};
