import type { FunctionId, LevelId, PersonId, UnitId } from '../../model/id.ts';
import type { PersonStatus } from '../../model/person.ts';
import type { Side } from '../../model/side.ts';

/**
 * What an import of people will do, decided before anything is written: the preview shows it, the command
 * `importPeople` carries it out in one intent. `row` is the line number in the file as its owner counts it (from 1).
 */
export type ImportPlan = { add: PlannedAdd[]; update: PlannedUpdate[]; skip: SkippedRow[]; links: PlannedLink[] };

/** A new person as the file describes them. Keys that the file does not fill are absent. */
export type ImportedPerson = {
  side: Side;
  name: string;
  status?: PersonStatus;
  title?: string;
  function?: FunctionId;
  level?: LevelId;
  unit?: UnitId;
  tip?: boolean;
  email?: string;
  phone?: string;
  url?: string;
  location?: string;
  externalIds?: Record<string, string>;
};

/** `namesakes`: people of the same name who are already on the map; nothing shows that they are the same. */
export type PlannedAdd = { row: number; person: ImportedPerson; namesakes: PersonId[] };

/**
 * Only what the file fills and what differs; nothing is ever blanked. `externalIds` are added key by key to those
 * there are. `post` corrects the post valid today (a person without a post gets one since ever).
 */
export type PlannedUpdate = {
  row: number;
  id: PersonId;
  matchedBy: MatchKey;
  person: Partial<Pick<ImportedPerson, 'name' | 'email' | 'phone' | 'url' | 'location' | 'externalIds'>>;
  post: Partial<Pick<ImportedPerson, 'title' | 'function' | 'level' | 'unit'>>;
};

export type MatchKey = 'id' | 'url' | 'email' | 'name-and-title';

/**
 * `left`: matched somebody who has left meanwhile. `deleted`: the program marks the record as deleted. `other-company`
 * and `left-out`: the person who imports does not want these rows.
 */
export type SkipReason =
  | { kind: 'unchanged'; id: PersonId; matchedBy: MatchKey }
  | { kind: 'duplicate'; ofRow: number; matchedBy: MatchKey }
  | { kind: 'left'; id: PersonId }
  | { kind: 'deleted' }
  | { kind: 'other-company'; company: string }
  | { kind: 'no-name' }
  | { kind: 'left-out' };
export type SkippedRow = { row: number; name: string; reason: SkipReason };

/** An end of a reporting line: somebody on the map, or the person whom a row of this plan adds. */
export type PlannedEnd = { id: PersonId } | { row: number };
export type PlannedLink = { kind: 'reports-to'; from: PlannedEnd; to: PlannedEnd };

export const isNothing = (plan: ImportPlan): boolean => plan.add.length + plan.update.length + plan.links.length === 0;
