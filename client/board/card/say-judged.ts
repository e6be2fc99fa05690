import type { DecisionCard } from '../../../shared/rules/decision-card.ts';
import type { Text } from '../../text/use-text.ts';

/** The third line of a card in the Decision unit. A role that nobody has confirmed carries a question mark. */
export const roleWords = ({ roles, assumed }: DecisionCard, { judging, lens }: Text): string[] =>
  roles.map((role) => {
    const word = judging.decisions.roles[role];
    return assumed.includes(role) ? lens.decision.assumed(word) : word;
  });

/** The same for those who hear it: what is seen in the order in which it is seen, then stance, influence and our contact. */
export const sayJudged = (card: DecisionCard, text: Text): { seen: string; more: string[] } => {
  const { judging, lens } = text;
  const t = lens.decision;
  const { stance, influence, contact, stale } = card;
  const met = t.contact[contact] ?? '';
  return {
    seen: roleWords(card, text).join(', ') || t.noRole,
    more: [
      ...(stance === null && influence === null ? [t.notJudged] : []),
      ...(stance === null ? [] : [judging.stances[`${stance}`].word]),
      ...(influence === null ? [] : [judging.ranks[influence]]),
      stale ? t.staleContact(met) : met,
    ],
  };
};
