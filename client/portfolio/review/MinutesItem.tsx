import type { ReactNode } from 'react';
import type { SeenItem } from '../../../shared/protocol/reviews.ts';
import { drawnIndex } from '../../../shared/rules/portfolio/drawn-index.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { clockText } from './clock-text.ts';
import styles from './MinutesPage.module.css';
import { dayOr, figuresOf, isLong, type Wording, wordsOf } from './minutes.ts';

/** One account in the minutes: its sign, the numbers then and now, and what was said and decided. */
export const MinutesItem = ({ item, wording }: { item: SeenItem; wording: Wording }) => {
  const { t } = wording;
  const m = t.minutes;
  const [decision, note] = [wordsOf(item, 'decision', wording), wordsOf(item, 'note', wording)];
  return (
    <section
      className={styles.item}
      aria-labelledby={`minutes-${item.account}`}
      data-minutes-account={item.account}
      data-long={isLong(item) || undefined}
    >
      <header className={styles.itemHead}>
        {item.standing && <Glyph diamondIndex={drawnIndex(item.standing)} width={52} height={26} />}
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
      {(item.doneAt !== null || decision.length > 0) && (
        <Part title={m.decision}>
          <Words words={decision.length > 0 ? decision : [m.noDecision]} />
        </Part>
      )}
      {note.length > 0 && (
        <Part title={m.note}>
          <Words words={note} />
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

const Words = ({ words }: { words: readonly string[] }) =>
  words.map((one) => (
    <p key={one} className={styles.words} dir="auto">
      {one}
    </p>
  ));
