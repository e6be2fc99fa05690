import type { Account } from '../../../shared/model/account.ts';
import { guessFunction, guessLevel } from '../../../shared/rules/guess-function.ts';
import { parseQuickAdd } from '../../../shared/rules/quick-add.ts';
import type { Draft } from './draft.ts';

/**
 * What a typed line would add: "Anna Berg, CFO", with the place asked for, else the one that its title speaks of, else the
 * one of the card beside it.
 */
export const readTyped = (text: string, draft: Draft, account: Account) => {
  const typed = parseQuickAdd(text);
  const title = typed.title ?? '';
  const tip = draft.tip && !typed.placeholder;
  const guessed = () => (tip ? null : (guessFunction(title, account.functions) ?? draft.beside?.lane ?? null));
  const lane = draft.lane === undefined ? guessed() : draft.lane;
  const level =
    draft.level === undefined ? (guessLevel(title, account.levels) ?? draft.beside?.level ?? null) : draft.level;
  return { ...typed, tip, lane, level, empty: typed.name === '' && title === '' };
};
