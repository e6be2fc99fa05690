import type { SkipReason } from '../../shared/rules/exchange/plan.ts';
import type { Text } from '../text/use-text.ts';

/** Why a row does nothing, in words. */
export const reasonText = (reason: SkipReason, t: Text['exchange']): string => {
  switch (reason.kind) {
    case 'unchanged':
      return `${t.reasons.unchanged}, ${t.matched[reason.matchedBy]}`;
    case 'duplicate':
      return `${t.reasons.duplicate(reason.ofRow)}, ${t.matched[reason.matchedBy]}`;
    case 'left':
      return t.reasons.left;
    case 'deleted':
      return t.reasons.deleted;
    case 'other-company':
      return t.reasons.otherCompany(reason.company);
    case 'no-name':
      return t.reasons.noName;
    case 'left-out':
      return t.reasons.leftOut;
  }
};
