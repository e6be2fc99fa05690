import type { PersonId } from '../../../shared/model/id.ts';
import { blend } from '../../../shared/rules/layout/blend.ts';
import type { Box, CardBox, Placement } from '../../../shared/rules/layout/placement.ts';
import { createStore, type Store } from '../../session/store.ts';
import type { Point } from '../camera/viewport.ts';
import { ease } from './ease.ts';
import { afterMs, type Frames } from './frames.ts';

export const MORPH_MS = 600;
/** While the day is dragged the picture follows the hand: each frame it goes a part of the way that this time constant gives. */
export const FOLLOW_HAND_MS = 70;
/** A flood of others' changes moves the targets some times a second: the picture goes after them without standing still. */
export const FOLLOW_FLOOD_MS = 180;
/** Under a flood every card moves all the time: half of a screen's frames are enough for it, the rest is for one's own hand. */
const FLOOD_FRAME_MS = 24;
/** So many time constants after the last new target it has arrived. */
const FOLLOWED = 6;

/** What a painter is told: everything moved, or only these people. */
export type Moved = 'all' | ReadonlySet<PersonId>;
export type Painter = (moved: Moved) => void;

export type Scene = {
  /** What is shown now; between two placements while a morph runs. */
  placement(): Placement;
  /** Where everything stands when it has come to rest. */
  target(): Placement;
  /** A card as it is shown now, a carried one where it is carried. */
  boxOf(person: PersonId): CardBox | undefined;
  /**
   * Walks to a new placement from whatever is shown now. `wait`: ms before the walk begins. `follow`: it may be one of many
   * targets that come one after the other; while the one before is still walked to, the picture glides after them with this
   * time constant in ms.
   */
  show(target: Placement, options?: { animate?: boolean; wait?: number; follow?: number | null }): void;
  /** A card that is dragged, here or by a colleague, follows a hand instead of the placement. */
  carry(person: PersonId, at: Point): void;
  /** Lets boxes of the ground go where a hand has them: they walk from there to their places. */
  put(boxes: ReadonlyMap<string, Box>): void;
  /** Lets cards go where they are: they walk from there to their places. */
  release(people: Iterable<PersonId>): void;
  carried(person: PersonId): boolean;
  /** Nothing moves or is about to: no walk, no card in anybody's hand. */
  resting(): boolean;
  /** The same as a store, for whoever waits for the end of a walk. */
  rest: Store<boolean>;
  /** Painters write to the DOM or a canvas; they are called at most once per frame. */
  paint(painter: Painter): () => void;
  dispose(): void;
};

export type SceneOptions = { frames: Frames; initial: Placement; reducedMotion: () => boolean };

const moveTo = (box: CardBox, at: Point): CardBox => {
  const dx = at.x - box.x;
  const dy = at.y - box.y;
  // A card in the hand stands in front: its lines come straight to its face.
  return { ...box, x: at.x, y: at.y, cy: box.cy + dy, front: box.front + dx, back: box.back + dx, rank: 0 };
};

const sameBox = (a: CardBox, b: CardBox | undefined): boolean =>
  b !== undefined &&
  a.x === b.x &&
  a.y === b.y &&
  a.w === b.w &&
  a.h === b.h &&
  a.opacity === b.opacity &&
  a.rank === b.rank &&
  a.row === b.row &&
  a.below === b.below;

const sameGround = (a: Box, b: Box | undefined): boolean =>
  b !== undefined && a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h;

/** Two placements of the same people, lanes and sizes at the same places. */
const samePlaces = (a: Placement, b: Placement): boolean =>
  a.lens === b.lens &&
  a.height === b.height &&
  a.width === b.width &&
  a.boxes.size === b.boxes.size &&
  [...a.boxes].every(([key, box]) => sameGround(box, b.boxes.get(key))) &&
  a.cards.size === b.cards.size &&
  a.lanes.length === b.lanes.length &&
  a.lanes.every((lane, index) => lane.id === b.lanes[index]?.id && lane.y === b.lanes[index].y) &&
  [...a.cards.values()].every((box) => sameBox(box, b.cards.get(box.id)));

/** Holds where everything stands and tells painters. Positions never pass through React. */
export const createScene = ({ frames, initial, reducedMotion }: SceneOptions): Scene => {
  let target = initial;
  let current = initial;
  let stopMorph = () => {};
  let stopDraw: (() => void) | null = null;
  let dirty: Set<PersonId> | 'all' = new Set();
  const carried = new Map<PersonId, Point>();
  const painters = new Set<Painter>();
  const rest = createStore(true);

  const resting = () => current === target && carried.size === 0;
  const noteRest = () => rest.set(resting());
  const paintNow = () => {
    const moved = dirty;
    dirty = new Set();
    if (moved !== 'all' && moved.size === 0) return;
    for (const painter of painters) painter(moved);
  };
  const paintSoon = () => {
    stopDraw ??= frames.run(() => {
      stopDraw = null;
      paintNow();
      return false;
    });
  };

  const morph = () => {
    const from = current;
    glided = null;
    let start: number | null = null;
    stopMorph = frames.run((now) => {
      start ??= now;
      const progress = (now - start) / MORPH_MS;
      current = progress >= 1 ? target : blend(from, target, ease(progress));
      dirty = 'all';
      paintNow();
      noteRest();
      return progress < 1;
    });
  };

  let glided: number | null = null;
  const glide = (constant: number) => {
    let start: number | null = null;
    stopMorph = frames.run((now) => {
      start ??= now;
      if (constant === FOLLOW_FLOOD_MS && glided !== null && now - glided < FLOOD_FRAME_MS) return true;
      const part = 1 - Math.exp(-(now - (glided ?? now - constant / 4)) / constant);
      const arrived = now - start >= FOLLOWED * constant;
      glided = arrived ? null : now;
      current = arrived ? target : blend(current, target, part);
      dirty = 'all';
      paintNow();
      noteRest();
      return !arrived;
    });
  };

  const show: Scene['show'] = (next, { animate = true, wait = 0, follow = null } = {}) => {
    // A change that moves nothing (a name, a title) starts no walk and disturbs none.
    if (samePlaces(target, next)) {
      if (current === target) current = next;
      target = next;
      return;
    }
    walk(next, animate, wait, follow);
  };
  const walk = (next: Placement, animate: boolean, wait: number, follow: number | null = null) => {
    const walking = current !== target;
    stopMorph();
    target = next;
    if (!animate || reducedMotion()) {
      current = next;
      dirty = 'all';
      paintSoon();
    } else if (follow !== null && walking) glide(follow);
    else if (wait > 0) {
      glided = null;
      stopMorph = afterMs(frames, wait, morph);
    } else morph();
    noteRest();
  };

  return {
    placement: () => current,
    target: () => target,
    boxOf(person) {
      const box = current.cards.get(person) ?? target.cards.get(person);
      const at = carried.get(person);
      return box && at ? moveTo(box, at) : box;
    },
    show,
    carry(person, at) {
      carried.set(person, at);
      noteRest();
      if (dirty !== 'all') dirty.add(person);
      paintSoon();
    },
    release(people) {
      const cards = new Map(current.cards);
      let any = false;
      for (const person of people) {
        const at = carried.get(person);
        const box = cards.get(person);
        any = carried.delete(person) || any;
        if (at && box) cards.set(person, moveTo(box, at));
      }
      if (!any) return;
      current = { ...current, cards };
      walk(target, true, 0);
    },
    put(boxes) {
      current = { ...current, boxes: new Map([...current.boxes, ...boxes]) };
      walk(target, true, 0);
    },
    carried: (person) => carried.has(person),
    resting,
    rest,
    paint(painter) {
      painters.add(painter);
      return () => void painters.delete(painter);
    },
    dispose() {
      stopMorph();
      stopDraw?.();
      painters.clear();
    },
  };
};
