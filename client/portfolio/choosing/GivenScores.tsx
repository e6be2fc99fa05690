import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import styles from './GivenScores.module.css';

type GivenScoresProps = {
  given: readonly { user: string; score: number }[];
  mean: number | null;
  nameOf: (user: string) => string;
};

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 2)
    .toUpperCase();

const place = (score: number): string => `${((score - 1) / 9) * 100}%`;

/** Everybody's mark on a scale of 1 to 10; who gave the same stands over one another. */
export const GivenScores = ({ given, mean, nameOf }: GivenScoresProps) => {
  const t = usePortfolioText().choosing.discuss;
  if (given.length === 0) return <span className={styles.nobody}>{t.nobody}</span>;
  const byScore = Map.groupBy(given, ({ score }) => score);
  const highest = Math.max(...[...byScore.values()].map((same) => same.length));
  const low = Math.min(...byScore.keys());
  const high = Math.max(...byScore.keys());
  return (
    <div className={styles.strip} style={{ blockSize: 14 + highest * 20 }}>
      <span className={styles.axis} aria-hidden />
      <span
        className={styles.range}
        style={{ insetInlineStart: place(low), inlineSize: `${((high - low) / 9) * 100}%` }}
        aria-hidden
      />
      {mean !== null && <span className={styles.mean} style={{ insetInlineStart: place(mean) }} aria-hidden />}
      <ul>
        {given.map(({ user, score }) => {
          const above = (byScore.get(score) ?? []).findIndex((one) => one.user === user);
          const said = t.gave(nameOf(user), score);
          return (
            <li
              key={user}
              className={styles.mark}
              style={{ insetInlineStart: place(score), insetBlockEnd: 10 + above * 20 }}
              title={said}
              data-end={score === low || score === high || undefined}
            >
              <span aria-hidden>{initials(nameOf(user))}</span>
              <span className={styles.said}>{said}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
