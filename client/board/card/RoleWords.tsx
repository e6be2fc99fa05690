import type { DecisionCard } from '../../../shared/rules/decision-card.ts';
import { useText } from '../../text/use-text.ts';
import styles from './decision-card.module.css';

/** Who releases the money, and who must agree. */
const WEIGHTY = new Set(['decider', 'approver']);

/** The third line of a card in the Decision unit. A role that nobody has confirmed carries a question mark. */
export const RoleWords = ({ card: { roles, assumed } }: { card: DecisionCard }) => {
  const { judging, lens } = useText();
  if (roles.length === 0) return <span className={`${styles.roles} ${styles.none}`}>{lens.decision.noRole}</span>;
  const words = roles.map((role) => {
    const word = judging.decisions.roles[role];
    return { role, word: assumed.includes(role) ? lens.decision.assumed(word) : word };
  });
  return (
    <span className={styles.roles} title={words.map(({ word }) => word).join(', ')}>
      {words.map(({ role, word }, index) => (
        <span key={role} data-weighty={WEIGHTY.has(role) || undefined}>
          {index > 0 ? `, ${word}` : word}
        </span>
      ))}
    </span>
  );
};
