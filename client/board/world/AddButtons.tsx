import { Plus } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { pictureOf } from '../../../shared/rules/layout/placement.ts';
import { useAccountPart } from '../../session/hooks.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { useBoard } from '../board-context.ts';
import styles from './AddButtons.module.css';

const SIDES = ['supplier', 'customer'] as const;

/**
 * A "+" for each side of each lane, beside its name on the meridian, where no card ever stands. It shows when the
 * pointer is in the lane. By key the same is N.
 */
export const AddButtons = () => {
  const { scene, model, view, draft, readOnly } = useBoard();
  const t = useText().board;
  const lanes = useStore(model.lanes);
  const fixed = useStore(readOnly);
  const names = useAccountPart((account) => account.account);
  const group = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: reason: new rows must be placed when the list of lanes changes
  useLayoutEffect(() => {
    const paint = () => {
      const { placement, share } = pictureOf(scene.placement(), 'shape');
      const { lanes: placed, width, left } = placement;
      if (group.current) group.current.hidden = share < 1;
      [...(group.current?.children ?? [])].forEach((row, index) => {
        const lane = placed[index];
        if (!lane || !(row instanceof HTMLElement)) return;
        row.style.transform = `translate(${left}px, ${lane.y}px)`;
        row.style.width = `${width}px`;
        row.style.height = `${lane.height}px`;
      });
    };
    paint();
    return scene.paint((moved) => {
      if (moved === 'all') paint();
    });
  }, [scene, lanes, fixed]);

  if (fixed) return null;
  return (
    <div ref={group}>
      {lanes.map((lane) => {
        const name = lane.id === null ? t.noFunction : lane.name;
        return (
          <div key={lane.id ?? ''} className={styles.row}>
            <div className={styles.middle}>
              {SIDES.map((side) => (
                <button
                  key={side}
                  type="button"
                  tabIndex={-1}
                  className={`${styles.add} nopan`}
                  data-side={side}
                  data-board-control
                  title={t.addTo(name, names[side] || t.company[side])}
                  aria-label={t.addTo(name, names[side] || t.company[side])}
                  onClick={() => {
                    draft.set(null);
                    view.openDialog({ kind: 'add', side, lane: lane.id });
                  }}
                >
                  <Plus size={12} strokeWidth={2} aria-hidden />
                </button>
              ))}
            </div>
          </div>
        );
      })}
    </div>
  );
};
