import { linkedText } from './linked-text.ts';
import styles from './talk.module.css';

/** The words of a comment, with its lines as written. Addresses open in another tab, which learns nothing of this one. */
export const CommentText = ({ text }: { text: string }) => (
  <p className={styles.text} dir="auto">
    {linkedText(text).map(({ text: words, href }, index) => {
      const key = `${index}`;
      return href === null ? (
        <span key={key}>{words}</span>
      ) : (
        <a key={key} href={href} target="_blank" rel="noopener noreferrer nofollow">
          {words}
        </a>
      );
    })}
  </p>
);
