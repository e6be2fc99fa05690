import type { PersonStatus } from '../../shared/model/person.ts';
import type { Side } from '../../shared/model/side.ts';
import { initials } from '../../shared/rules/initials.ts';
import { classes } from './classes.ts';
import styles from './Face.module.css';

export type FaceProps = {
  name: string;
  side: Side;
  /** small 24 · normal 28 · large 40 px. */
  size?: 'small' | 'normal' | 'large';
  tip?: boolean;
  status?: PersonStatus;
};

const MOST_KEPT = 4000;
const letters = new Map<string, string>();

/** Looking for the letters of a name costs more than drawing the face, and the same names are drawn again and again. */
const lettersOf = (name: string): string => {
  const known = letters.get(name);
  if (known !== undefined) return known;
  if (letters.size >= MOST_KEPT) letters.clear();
  const found = initials(name);
  letters.set(name, found);
  return found;
};

/**
 * Our people are square, theirs round, so the side is never told by colour alone. Beside a name it is ornament: the
 * letters are drawn, not written, so that they are in no name that is read out or spoken.
 */
export const Face = ({ name, side, size = 'normal', tip = false, status = 'active' }: FaceProps) => (
  <span
    className={classes(styles.face, styles[size], styles[status])}
    data-side={side}
    data-tip={tip || undefined}
    data-initials={status === 'placeholder' ? '?' : status === 'vacant' ? '' : lettersOf(name)}
    aria-hidden
  />
);
