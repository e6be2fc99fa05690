import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { LensName } from '../../../shared/rules/layout/lens/lens-name.ts';
import { type Box, pictureOf } from '../../../shared/rules/layout/placement.ts';
import { useBoard } from '../board-context.ts';
import { wordSize } from '../camera/viewport.ts';
import styles from './ground.module.css';

const write = (element: HTMLElement, { x, y, w, h }: Box) => {
  const { style } = element;
  const transform = `translate(${x}px,${y}px)`;
  if (style.transform !== transform) style.transform = transform;
  const [width, height] = [`${w}px`, `${h}px`];
  if (style.width !== width) style.width = width;
  if (style.height !== height) style.height = height;
};

/**
 * What stands under the cards of one lens. React writes what there is, marked with the key of its box (`data-box`); the scene
 * puts the boxes where they belong and lets the whole plate come and go with the walk of the cards.
 */
export const GroundPlate = ({ lens, children }: { lens: LensName; children: ReactNode }) => {
  const { scene, camera } = useBoard();
  const root = useRef<HTMLDivElement>(null);

  // After every render: what has come must be placed.
  useLayoutEffect(() => {
    const paint = () => {
      const plate = root.current;
      if (!plate) return;
      const { placement, share } = pictureOf(scene.placement(), lens);
      const opacity = share < 1 ? String(share) : '';
      if (plate.style.opacity !== opacity) plate.style.opacity = opacity;
      plate.inert = placement.lens !== scene.target().lens;
      for (const element of plate.querySelectorAll<HTMLElement>('[data-box]')) {
        const box =
          placement.boxes.get(element.dataset.box ?? '') ?? scene.target().boxes.get(element.dataset.box ?? '');
        if (box) write(element, box);
      }
    };
    paint();
    return scene.paint((moved) => {
      if (moved === 'all') paint();
    });
  });

  useLayoutEffect(() => {
    const size = () => {
      const word = wordSize(camera.get().zoom);
      const px = word === null ? '' : `${word}px`;
      const style = root.current?.style;
      if (style && style.getPropertyValue('--word') !== px) style.setProperty('--word', px);
    };
    size();
    return camera.subscribe(size);
  }, [camera]);

  return (
    <div ref={root} className={styles.plate} data-plate>
      {children}
    </div>
  );
};
