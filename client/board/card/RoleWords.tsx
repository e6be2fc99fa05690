import type { DecisionCard } from '../../../shared/rules/decision-card.ts';
import { useText } from '../../text/use-text.ts';
import styles from './decision-card.module.css';
import { roleWords } from './say-judged.ts';

/** Who releases the money, and who must agree. */
const WEIGHTY = new Set(['decider', 'approver']);

export const RoleWords = ({ card }: { card: DecisionCard }) => {
  const text = useText();
  if (card.roles.length === 0)
    return <span className={`${styles.roles} ${styles.none}`}>{text.lens.decision.noRole}</span>;
  const words = roleWords(card, text);
  return (
    <span className={styles.roles} title={words.join(', ')}>
      {card.roles.map((role, index) => (
        <span key={role} data-weighty={WEIGHTY.has(role) || undefined}>
          {index > 0 ? `, ${words[index]}` : words[index]}
        </span>
      ))}
    </span>
  );
};
