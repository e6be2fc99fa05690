import { glyph } from '../../shared/rules/layout/glyph.ts';
import { useFormat, useText } from '../text/use-text.ts';
import styles from './Glyph.module.css';

/** The sign of a relationship: ⋈ at 0, ◇ at 1. Drawn from the diamond index alone. */
export const Glyph = ({
  diamondIndex,
  width,
  height,
}: {
  diamondIndex: number | null;
  width: number;
  height: number;
}) => {
  const t = useText().app;
  const { number } = useFormat();
  if (diamondIndex === null) return <NoShape width={width} height={height} label={t.noShape} />;
  const { supplier, customer } = glyph(diamondIndex, width, height);
  return (
    <svg
      className={styles.glyph}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t.shape(number(diamondIndex, 2))}
    >
      <path className={styles.supplier} d={supplier} />
      <path className={styles.customer} d={customer} />
    </svg>
  );
};

/** Without functions at the customer there is no index: two dashes where the sign would stand. */
const NoShape = ({ width, height, label }: { width: number; height: number; label: string }) => (
  <svg
    className={styles.glyph}
    width={width}
    height={height}
    viewBox={`0 0 ${width} ${height}`}
    role="img"
    aria-label={label}
  >
    <path
      className={styles.none}
      d={`M${width * 0.16} ${height / 2}h${width * 0.16}M${width * 0.68} ${height / 2}h${width * 0.16}`}
    />
  </svg>
);
