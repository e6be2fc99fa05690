import type { ReactNode } from 'react';
import type { SeenItem } from '../../../shared/protocol/reviews.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { clockText } from './clock-text.ts';
import styles from './MinutesPage.module.css';
import { dayOr, figuresOf, isLong, type Wording } from './minutes.ts';

/** One account in the minutes: its sign, the numbers then and now, and what was said and decided. */
export const MinutesItem = ({ item, wording }: { item: SeenItem; wording: Wording }) => {
  const { t } = wording;
  const m = t.minutes;
  return (
    <section
      className={styles.item}
      aria-labelledby={`minutes-${item.account}`}
      data-minutes-account={item.account}
      data-long={isLong(item) || undefined}
    >
      <header className={styles.itemHead}>
        {item.standing && <Glyph diamondIndex={item.standing.diamondIndex} width={52} height={26} />}
        <h2 id={`minutes-${item.account}`} dir="auto">
          {item.name}
        </h2>
        <p>
          {item.doneAt === null ? m.notDone : `${m.nextReview}: ${dayOr(item.nextReview, m.noDay, wording)}`} · {m.time}
          : {clockText(item.seconds)}
        </p>
      </header>
      <dl className={styles.figures}>
        {figuresOf(item, wording).map(({ label, says }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      {(item.doneAt !== null || item.decision.trim() !== '') && (
        <Part title={m.decision}>
          <p className={styles.words} dir="auto">
            {item.decision.trim() || m.noDecision}
          </p>
        </Part>
      )}
      {item.note.trim() !== '' && (
        <Part title={m.note}>
          <p className={styles.words} dir="auto">
            {item.note}
          </p>
        </Part>
      )}
      {item.actions.length > 0 && (
        <Part title={m.actions}>
          <table className={styles.actions}>
            <thead>
              <tr>
                <th scope="col">{m.action}</th>
                <th scope="col">{m.owner}</th>
                <th scope="col">{m.due}</th>
              </tr>
            </thead>
            <tbody>
              {item.actions.map(({ id, text, owner, due }) => (
                <tr key={id}>
                  <td dir="auto">{text}</td>
                  <td>{owner ?? m.nobody}</td>
                  <td>{dayOr(due, m.noDay, wording)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Part>
      )}
      {item.accepted.length > 0 && (
        <Part title={m.accepted}>
          <ul>
            {item.accepted.map(({ finding, says, reason, until }) => (
              <li key={finding}>
                {says} <b>{reason}</b> ({until === null ? m.without : m.until(wording.format.day(until))})
              </li>
            ))}
          </ul>
        </Part>
      )}
    </section>
  );
};

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className={styles.part}>
    <h3>{title}</h3>
    {children}
  </div>
);
