import { useDeferredValue, useLayoutEffect, useRef } from 'react';
import type { LinkId } from '../../../shared/model/id.ts';
import { useViewState } from '../../session/hooks.ts';
import { useStore } from '../../session/store.ts';
import { useBoard } from '../board-context.ts';
import { detailAt, strokeScale, tagSize } from '../camera/viewport.ts';
import { CardLayer } from '../card/CardLayer.tsx';
import { LensGround } from '../ground/LensGround.tsx';
import { GestureLayer } from '../interact/GestureLayer.tsx';
import { afterMs } from '../scene/frames.ts';
import { useKeys } from '../scene/use-keyed.ts';
import { AddButtons } from './AddButtons.tsx';
import { GoneLines } from './GoneLines.tsx';
import { GroundLayer } from './GroundLayer.tsx';
import { InfluenceLayer } from './InfluenceLayer.tsx';
import { LaneLabels } from './LaneLabels.tsx';
import { LineCanvas } from './LineCanvas.tsx';
import { LineEnds, LineLayer, WordsLayer } from './LineLayer.tsx';
import { LinkLayer } from './LinkLayer.tsx';
import { useMarkNear, useNearLinks } from './near.ts';
import { useSpotlight } from './spotlight.ts';
import { useMarkFaded } from './use-mark-faded.ts';
import styles from './World.module.css';

/** In the Organisation all reporting lines, in the Decision unit those of the customer when they are wanted. Elsewhere the links to the tips, and those of the cards one looks at. A large map paints the first on its canvas. */
const Links = () => {
  const { model } = useBoard();
  const painted = useStore(model.drawing) !== 'elements';
  const all = useKeys(model.links);
  const near = useNearLinks();
  const lens = useViewState((state) => state.look.lens);
  const showsReporting = useViewState((state) => state.showsReporting);
  const isShown = (id: LinkId): boolean => {
    const link = model.links.get(id);
    if (!link) return false;
    const reports = link.kind !== 'coordinates';
    if (lens === 'organisation') return reports;
    if (lens === 'decision') return showsReporting && reports && link.side === 'customer';
    return !painted && link.tip;
  };
  return <LinkLayer ids={[...new Set([...all.filter(isShown), ...near])]} />;
};

/** Lines as elements: all of them, or above 300 people those one looks at. */
const Lines = () => {
  const { model, marks } = useBoard();
  const every = useStore(model.drawing) !== 'canvas';
  const all = useKeys(model.lines);
  const marked = useKeys(marks.lines);
  return <LineLayer ids={every ? all : marked} />;
};

/** More lines than these would be a wall: they are painted thinner, and stand out when they are looked at. */
const MOST_SOLID = 220;

/** Two frames: one is painted without transitions. */
const TURN_MS = 30;

/** Everything that pans and zooms, in world px. The camera moves this one element; what is in it is moved by the scene. */
export const World = () => {
  const { camera, model, frames } = useBoard();
  const drawing = useStore(model.drawing);
  const isCrowded = useKeys(model.lines).length > MOST_SOLID;
  const overlay = useViewState((state) => state.shade.overlay);
  const root = useRef<HTMLDivElement>(null);
  // Where a picture paints the lines, their elements come behind it: they take the pointer and say what they are.
  const haveLinesCome = useDeferredValue(true, drawing === 'elements');
  useMarkNear(root);
  useSpotlight(root);
  useMarkFaded(root, haveLinesCome);

  useLayoutEffect(() => {
    let stopTurning = () => {};
    const paint = () => {
      const world = root.current;
      if (!world) return;
      const { zoom } = camera.get();
      const detail = detailAt(zoom);
      if (world.dataset.detail !== detail) {
        // Hundreds of cards change their look at once: at once, then, and not each by a transition of its own.
        // On what holds them: a mark on the world would have everything in it styled anew once more.
        const cards = world.dataset.detail === undefined ? null : world.querySelector('[data-cards]');
        cards?.toggleAttribute('data-turning', true);
        stopTurning();
        stopTurning = afterMs(frames, TURN_MS, () => cards?.toggleAttribute('data-turning', false));
        world.dataset.detail = detail;
      }
      const tag = tagSize(zoom, model.cards.keys().length);
      const size = tag === null ? '' : `${tag}px`;
      if (world.style.getPropertyValue('--tag') !== size) {
        world.toggleAttribute('data-tags', tag !== null);
        world.style.setProperty('--tag', size);
      }
      // On the drawings alone: inherited by a thousand cards it would be a thousand styles anew.
      const far = detail === 'faces' ? String(strokeScale(zoom)) : '1';
      for (const { style } of world.querySelectorAll<SVGElement>(':scope > svg'))
        if (style.getPropertyValue('--far') !== far) style.setProperty('--far', far);
    };
    paint();
    const stops = [camera.subscribe(paint), model.cards.subscribeKeys(paint)];
    return () => {
      for (const stop of stops) stop();
      stopTurning();
    };
  }, [camera, frames, model]);

  return (
    <div
      ref={root}
      className={styles.world}
      data-drawing={drawing}
      data-overlay={overlay ?? undefined}
      data-crowded={isCrowded || undefined}
    >
      <svg className={styles.svg} role="presentation">
        <GroundLayer />
      </svg>
      <LensGround />
      <AddButtons />
      {drawing !== 'elements' && <LineCanvas />}
      <svg className={styles.svg} role="presentation">
        <LineEnds />
        <Links />
        {haveLinesCome && <Lines />}
        <LaneLabels />
        {haveLinesCome && drawing !== 'canvas' && <WordsLayer />}
        <GoneLines />
        <InfluenceLayer />
        <GestureLayer />
      </svg>
      <CardLayer />
    </div>
  );
};
