import { mentionStretches } from '../../../shared/rules/mentions.ts';
import { linkedText } from './linked-text.ts';
import styles from './talk.module.css';

const Linked = ({ text }: { text: string }) =>
  linkedText(text).map(({ text: words, href }, index) => {
    const key = `${index}`;
    return href === null ? (
      <span key={key}>{words}</span>
    ) : (
      <a key={key} href={href} target="_blank" rel="noopener noreferrer nofollow">
        {words}
      </a>
    );
  });

/**
 * The words of a comment, with its lines as written. Addresses open in another tab, which learns nothing of this one.
 * Mentions are those that the server has checked: in a comment that it did not sign they are words like others.
 */
export const CommentText = ({ text, isSigned }: { text: string; isSigned: boolean }) => (
  <p className={styles.text} dir="auto">
    {(isSigned ? mentionStretches(text) : [{ text, member: null }]).map((stretch, index) => {
      const key = `${index}`;
      return stretch.member === null ? (
        <Linked key={key} text={stretch.text} />
      ) : (
        <bdi key={key} className={styles.mention}>
          {stretch.text}
        </bdi>
      );
    })}
  </p>
);
