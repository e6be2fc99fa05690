import type { OrganisationGround as Ground } from '../../../shared/rules/layout/lens/ground.ts';
import { announce } from '../../session/announce.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { useBoard } from '../board-context.ts';
import { useKeyed } from '../scene/use-keyed.ts';
import { nameOn } from '../world/line-name.ts';
import { GroundPlate } from './GroundPlate.tsx';
import styles from './organisation.module.css';

type Branch = Ground['branches'][number];

/** Folds the reports of one person away, or brings them back; by key the same is X. */
const BranchButton = ({ branch }: { branch: Branch }) => {
  const { view, model } = useBoard();
  const text = useText();
  const t = text.lens.organisation;
  useKeyed(model.cards, branch.person);
  const name = nameOn(model.network(), branch.person, text.board);
  const { isFolded, count } = branch;
  const toggle = () => {
    const folded = new Set(view.state.get().look.folded);
    if (!folded.delete(branch.person)) folded.add(branch.person);
    view.look({ folded });
    announce(isFolded ? t.unfolded(name, count) : t.folded(name, count));
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${styles.branch} nopan`}
      data-box={branch.key}
      data-side={branch.side}
      data-folded={isFolded || undefined}
      data-board-control
      aria-expanded={!isFolded}
      aria-label={isFolded ? t.unfold(name, count) : t.fold(name, count)}
      title={isFolded ? t.unfold(name, count) : t.fold(name, count)}
      onClick={toggle}
    >
      {isFolded ? `+${count}` : '−'}
    </button>
  );
};

/** Round the people of one unit; its name folds it down to those who head it. */
const UnitFrame = ({ frame }: { frame: Ground['frames'][number] }) => {
  const { view } = useBoard();
  const t = useText().lens.organisation;
  const { key, side, count, heads, isFolded } = frame;
  const name = frame.name || t.unnamedUnit;
  const toggle = () => {
    const folded = new Set(view.state.get().look.folded);
    for (const head of heads) isFolded ? folded.delete(head) : folded.add(head);
    view.look({ folded });
    announce(isFolded ? t.unitUnfolded(name) : t.unitFolded(name));
  };
  return (
    <div className={styles.frame} data-box={key} data-side={side} data-unit={frame.unit}>
      {heads.length === 0 ? (
        <span className={styles.unit} title={name}>
          <span>{name}</span> {count}
        </span>
      ) : (
        <button
          type="button"
          tabIndex={-1}
          className={`${styles.unit} nopan`}
          data-board-control
          aria-expanded={!isFolded}
          aria-label={isFolded ? t.unfoldUnit(name, count) : t.foldUnit(name, count)}
          title={isFolded ? t.unfoldUnit(name, count) : t.foldUnit(name, count)}
          onClick={toggle}
        >
          <span>{name}</span> {count}
        </button>
      )}
    </div>
  );
};

export const OrganisationGround = ({ ground }: { ground: Ground }) => {
  const { readOnly } = useBoard();
  const isFixed = useStore(readOnly);
  const t = useText().lens.organisation;
  return (
    <GroundPlate lens="organisation">
      {ground.frames.map((frame) => (
        <UnitFrame key={frame.key} frame={frame} />
      ))}
      {ground.loose.map(({ key, side, count }) => (
        <div key={key} className={styles.loose} data-box={key} data-side={side}>
          <span>{t.loose(count)}</span>
          {!isFixed && <span className={styles.hint}>{t.looseHint}</span>}
        </div>
      ))}
      {ground.branches.map((branch) => (
        <BranchButton key={branch.key} branch={branch} />
      ))}
    </GroundPlate>
  );
};
