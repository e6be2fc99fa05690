import type { PersonId } from '../../../shared/model/id.ts';
import type { Side } from '../../../shared/model/side.ts';
import type { Guide } from '../../../shared/rules/layout/align.ts';
import type { LaneId } from '../../../shared/rules/layout/arrange.ts';
import type { CardBox } from '../../../shared/rules/layout/placement.ts';
import type { Box, Point } from '../camera/viewport.ts';

/** Where the pointer is: on the screen (from the canvas's corner), in the world, and over what. */
export type PointerAt = { screen: Point; world: Point; over: Element | null };

/** Something done with the pointer held down. It ends by exactly one of drop and cancel. */
export type Gesture = {
  move(at: PointerAt): void;
  drop(at: PointerAt): void;
  cancel(): void;
};

/** What a gesture shows in the world while it lasts. */
export type GestureView =
  | {
      kind: 'drag';
      side: Side;
      slots: readonly CardBox[];
      lane: LaneId | undefined;
      level: number | null;
      levels: boolean;
      /** In the other lenses: the place on which the cards would be let go. */
      over: Box | null;
      /** In the Free lens: what the card in the hand stands in line with. */
      guides: readonly Guide[];
    }
  | { kind: 'connect'; side: Side; path: string; joined: boolean }
  | { kind: 'marquee'; box: Box }
  /** A note or frame in the hand. */
  | { kind: 'guides'; guides: readonly Guide[] };

/** A menu that a drop or a right click opens. */
export type BoardMenu = { kind: 'context'; at: Point } | { kind: 'link'; at: Point; from: PersonId; to: PersonId };
