import { useLayoutEffect, useRef } from 'react';
import { freePath } from '../../../shared/rules/layout/lens/free-path.ts';
import { isFolded } from '../../../shared/rules/layout/placement.ts';
import type { Line } from '../../../shared/rules/network.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { useBoard } from '../board-context.ts';
import { round, setAttribute } from './svg.ts';
import styles from './World.module.css';

const GoneLine = ({ line: { supplier, customer, id } }: { line: Line }) => {
  const { scene } = useBoard();
  const t = useText().lens.since;
  const group = useRef<SVGGElement>(null);

  useLayoutEffect(() => {
    const paint = () => {
      const [a, b] = [scene.boxOf(supplier), scene.boxOf(customer)];
      const [path, word] = [group.current?.querySelector('path'), group.current?.querySelector('text')];
      if (!a || !b || !path || !word) return;
      const isAway = isFolded(a) || isFolded(b);
      const { d, label } = freePath(a, b);
      setAttribute(path, 'd', isAway ? '' : d);
      setAttribute(word, 'x', String(round(label.x)));
      setAttribute(word, 'y', String(round(label.y)));
      setAttribute(word, 'visibility', isAway ? 'hidden' : 'visible');
    };
    paint();
    return scene.paint((moved) => {
      if (moved === 'all' || moved.has(supplier) || moved.has(customer)) paint();
    });
  }, [scene, supplier, customer]);

  return (
    <g ref={group} className={styles.gone} data-gone={id}>
      <path />
      <text textAnchor="middle">{t.goneLine}</text>
    </g>
  );
};

/** Lines that are there no more since the day that is compared with, while both their people are. */
export const GoneLines = () => {
  const { shade } = useBoard();
  const changes = useStore(shade.changes);
  return shade.ghosts(changes).map((line) => <GoneLine key={line.id} line={line} />);
};
