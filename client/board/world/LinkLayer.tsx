import { memo, useLayoutEffect, useRef } from 'react';
import type { LinkId } from '../../../shared/model/id.ts';
import { internalPath } from '../../../shared/rules/layout/internal-path.ts';
import { useBoard } from '../board-context.ts';
import { useKeyed } from '../scene/use-keyed.ts';
import { setAttribute } from './svg.ts';
import styles from './World.module.css';

const LinkView = memo(({ id }: { id: LinkId }) => {
  const { model, scene } = useBoard();
  const link = useKeyed(model.links, id);
  const path = useRef<SVGPathElement>(null);

  useLayoutEffect(() => {
    if (!link) return;
    const paint = () => {
      // From the tip outwards: the tip's edge is the one that decides where the link begins.
      const toTip = scene.boxOf(link.to)?.tip ?? false;
      const a = scene.boxOf(toTip ? link.to : link.from);
      const b = scene.boxOf(toTip ? link.from : link.to);
      if (a && b && path.current) setAttribute(path.current, 'd', internalPath(a, b));
    };
    paint();
    return scene.paint((moved) => {
      if (moved === 'all' || moved.has(link.from) || moved.has(link.to)) paint();
    });
  }, [scene, link]);

  return link ? (
    <path ref={path} className={styles.link} data-side={link.side} data-kind={link.kind} data-link={id} />
  ) : null;
});

/** Links inside a company, drawn under the lines of contact. */
export const LinkLayer = ({ ids }: { ids: readonly LinkId[] }) => ids.map((id) => <LinkView key={id} id={id} />);
