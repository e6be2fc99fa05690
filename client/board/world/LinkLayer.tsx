import { memo, useLayoutEffect, useRef } from 'react';
import type { LinkId } from '../../../shared/model/id.ts';
import { internalPath } from '../../../shared/rules/layout/internal-path.ts';
import type { LensName } from '../../../shared/rules/layout/lens/lens-name.ts';
import { ownPath } from '../../../shared/rules/layout/lens/own-path.ts';
import { reportingPath } from '../../../shared/rules/layout/lens/reporting-path.ts';
import { type CardBox, isFolded } from '../../../shared/rules/layout/placement.ts';
import { useBoard } from '../board-context.ts';
import type { BoardLink } from '../scene/read-board.ts';
import { useKeyed } from '../scene/use-keyed.ts';
import { setAttribute } from './svg.ts';
import styles from './World.module.css';

/** From the tip outwards: the tip's edge is the one that decides where the link begins. A folded card has none. */
const linkPath = (from: CardBox, to: CardBox): string => {
  if (isFolded(from) || isFolded(to)) return '';
  return to.tip ? internalPath(to, from) : internalPath(from, to);
};

const pathOf = ({ kind }: BoardLink, lens: LensName, from: CardBox, to: CardBox): string => {
  if (kind === 'coordinates' || (lens !== 'organisation' && lens !== 'decision')) return linkPath(from, to);
  return lens === 'organisation' ? reportingPath(from, to, kind === 'dotted') : ownPath(from, to);
};

const LinkView = memo(({ id }: { id: LinkId }) => {
  const { model, scene } = useBoard();
  const link = useKeyed(model.links, id);
  const path = useRef<SVGPathElement>(null);

  useLayoutEffect(() => {
    if (!link) return;
    const paint = () => {
      const from = scene.boxOf(link.from);
      const to = scene.boxOf(link.to);
      if (!from || !to || !path.current) return;
      setAttribute(path.current, 'd', pathOf(link, scene.target().lens, from, to));
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
