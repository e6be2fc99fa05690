import { memo, useLayoutEffect, useRef } from 'react';
import type { Influence } from '../../../shared/model/influence.ts';
import { influencePath } from '../../../shared/rules/layout/influence-path.ts';
import { isFolded } from '../../../shared/rules/layout/placement.ts';
import { shownInfluences } from '../../../shared/rules/shown-influences.ts';
import { useViewState } from '../../session/hooks.ts';
import { useStore } from '../../session/store.ts';
import { useBoard } from '../board-context.ts';
import { useKeys } from '../scene/use-keyed.ts';
import styles from './InfluenceLayer.module.css';
import { setAttribute } from './svg.ts';

/** Behind a folded branch there is nobody to point at. */
const NOTHING = { way: '', head: '', cut: '' };

const InfluenceView = memo(({ influence }: { influence: Influence }) => {
  const { scene, model } = useBoard();
  const group = useRef<SVGGElement>(null);
  const { from, to, kind } = influence;

  useLayoutEffect(() => {
    const paint = () => {
      const [a, b] = [scene.boxOf(from), scene.boxOf(to)];
      if (!a || !b || !group.current) return;
      const others = model.cards.keys().flatMap((id) => (id === from || id === to ? [] : (scene.boxOf(id) ?? [])));
      const { way, head, cut } =
        isFolded(a) || isFolded(b) ? NOTHING : influencePath(a, b, kind === 'conflict' ? others : []);
      for (const path of group.current.querySelectorAll('path')) {
        const part = path.dataset.part;
        setAttribute(path, 'd', part === 'way' ? way : part === 'head' ? head : cut);
      }
    };
    paint();
    return scene.paint((moved) => {
      if (moved === 'all' || moved.has(from) || moved.has(to)) paint();
    });
  }, [scene, model, from, to, kind]);

  return (
    <g ref={group} className={styles.influence} data-kind={kind} data-influence={influence.id}>
      <path data-part="way" />
      {kind === 'influences' ? (
        <path data-part="head" />
      ) : (
        <>
          <path data-part="cut" className={styles.under} />
          <path data-part="cut" />
        </>
      )}
    </g>
  );
});

/**
 * Who has whose ear at the customer, and who is at odds with whom: of the people selected, or all by the toggle. A guest
 * of the customer has none of it.
 */
export const InfluenceLayer = () => {
  const { session, model, day } = useBoard();
  const influences = useStore(session.account, (account) => account.inside.influences);
  const on = useStore(day);
  const cards = new Set(useKeys(model.cards));
  const selected = useViewState((state) => state.selectedPeople);
  // In the Decision unit who has whose ear is what one looks for.
  const all = useViewState((state) => state.showsInfluence || state.look.lens === 'decision');
  return shownInfluences(influences, on, all ? 'all' : selected, (id) => cards.has(id)).map((one) => (
    <InfluenceView key={one.id} influence={one} />
  ));
};
