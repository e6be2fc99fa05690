import type { Said } from '../text/said.ts';
import styles from './Sentence.module.css';

/** A sentence whose names stand out, each in its own direction of writing. */
export const Sentence = ({ parts, inline = false }: { parts: readonly Said[]; inline?: boolean }) => {
  const words = (
    <>
      {parts.map((part, index) => {
        const key = `${index}`;
        return typeof part === 'string' ? (
          <span key={key}>{part}</span>
        ) : (
          <bdi key={key} className={styles.name}>
            {part.name}
          </bdi>
        );
      })}
    </>
  );
  return inline ? words : <p className={styles.sentence}>{words}</p>;
};
