import { useMemo, useState } from 'react';
import { attribute } from '../../shared/rules/diff/attribute.ts';
import { useFormat, useLanguage, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Differences.module.css';
import { createTeller, GROUPS, type Told } from './tell.ts';
import type { Comparison } from './use-comparison.ts';
import { createWording } from './value-text.ts';

/** So many sentences of a group at first: nobody reads a thousand. */
const FIRST = 60;

type Sentence = Told & { key: string; by: string | null };

const useSentences = ({ older, newer, differences, evidence }: Comparison): Sentence[] => {
  const t = useText().history;
  const [language] = useLanguage();
  const format = useFormat();
  return useMemo(() => {
    const tell = createTeller(older, newer, createWording(older, newer, t, language));
    return differences.map((difference, index) => {
      const by = attribute(difference, evidence);
      return {
        ...tell(difference),
        key: `${difference.kind} ${difference.path.join('/')} ${index}`,
        by: by && t.by(by.name, by.day && format.day(by.day)),
      };
    });
  }, [older, newer, differences, evidence, t, language, format]);
};

/** Every difference as a sentence, by what it speaks of. */
export const Differences = ({ comparison, title }: { comparison: Comparison; title: string }) => {
  const t = useText().history;
  const sentences = useSentences(comparison);
  return (
    <section className={styles.differences} aria-labelledby="differences">
      <h2 className={styles.title} id="differences">
        {title}
      </h2>
      <p className={styles.count} role="status">
        {sentences.length === 0 ? t.nothing : t.count(sentences.length)}
      </p>
      {GROUPS.map((group) => {
        const told = sentences.filter((sentence) => sentence.group === group);
        return told.length > 0 && <GroupOf key={group} title={t.groups[group]} told={told} />;
      })}
    </section>
  );
};

const GroupOf = ({ title, told }: { title: string; told: Sentence[] }) => {
  const t = useText().history;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? told : told.slice(0, FIRST);
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.sentences}>
        {shown.map(({ key, subject, predicate, by }) => (
          <li key={key} className={styles.sentence}>
            <bdi className={styles.subject}>{subject}</bdi>
            {`: ${predicate}`}
            {by && <span className={styles.by}>{`, ${by}`}</span>}
          </li>
        ))}
      </ul>
      {told.length > shown.length && (
        <Button onPress={() => setWhole(true)}>{`${t.all}, ${t.onlyWith(told.length - shown.length)}`}</Button>
      )}
    </div>
  );
};
