import type { DecisionCard } from '../../../shared/rules/decision-card.ts';
import type { Text } from '../../text/use-text.ts';

/** What a card of the Decision unit says to those who hear it: stance, influence, roles, our contact. */
export const sayJudged = (card: DecisionCard, { judging, lens }: Text): string[] => {
  const t = lens.decision;
  const { stance, influence, roles, assumed, contact, stale } = card;
  const met = t.contact[contact] ?? '';
  const said = roles.map((role) => {
    const word = judging.decisions.roles[role];
    return assumed.includes(role) ? t.assumedRole(word) : word;
  });
  return [
    ...(stance === null && influence === null ? [t.notJudged] : []),
    ...(stance === null ? [] : [judging.stances[`${stance}`].word]),
    ...(influence === null ? [] : [judging.ranks[influence]]),
    ...said,
    stale ? t.staleContact(met) : met,
  ];
};
