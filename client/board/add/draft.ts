import type { FunctionId, LevelId, PersonId } from '../../../shared/model/id.ts';
import type { Side } from '../../../shared/model/side.ts';
import type { Place } from '../../session/dialog.ts';
import type { Point } from '../camera/viewport.ts';

/** A person being added: on which side and, when the place says so, in which lane and at which level. */
export type Draft = {
  side: Side;
  /** Undefined: the title decides. */
  lane: FunctionId | null | undefined;
  level: LevelId | null | undefined;
  /** The place of the card it begins at: for what neither the draft nor the title says. */
  beside?: Place | undefined;
  /** World point at which the field stands; null: beside the lane. */
  at: Point | null;
  /** The first of an empty side leads it: our KAM, their main contact. */
  tip: boolean;
  /** Whom the new person is joined to at once. */
  connectTo: PersonId | null;
};
