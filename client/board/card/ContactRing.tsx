import styles from './decision-card.module.css';

const RADIUS = 17;
const QUARTER = (Math.PI / 2) * RADIUS;
const GAP = 5;
const QUARTERS = [0, 1, 2, 3];

/** Our best contact with somebody of the customer: a quarter of the ring for each step of strength, thin where it is stale. */
export const ContactRing = ({ contact, stale }: { contact: number; stale: boolean }) => (
  <svg className={styles.ring} viewBox="-20 -20 40 40" data-stale={stale || undefined} aria-hidden>
    {QUARTERS.map((quarter) => (
      <circle
        key={quarter}
        r={RADIUS}
        className={quarter < contact ? styles.met : styles.unmet}
        strokeDasharray={`${QUARTER - GAP} ${QUARTER * 4}`}
        transform={`rotate(${quarter * 90 - 90 + 8})`}
      />
    ))}
  </svg>
);
