import type { PersonId } from '../../../shared/model/id.ts';
import type { Side } from '../../../shared/model/side.ts';
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
    }
  | { kind: 'connect'; side: Side; path: string; joined: boolean }
  | { kind: 'marquee'; box: Box };

/** A menu that a drop or a right click opens. */
export type BoardMenu = { kind: 'context'; at: Point } | { kind: 'link'; at: Point; from: PersonId; to: PersonId };
