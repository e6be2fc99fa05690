import type { Account } from '../../../shared/model/account.ts';
import { guessFunction, guessLevel } from '../../../shared/rules/guess-function.ts';
import { parseQuickAdd } from '../../../shared/rules/quick-add.ts';
import type { Draft } from './draft.ts';

/** What a typed line would add: "Anna Berg, CFO", with the function its title speaks of unless the place says which. */
export const readTyped = (text: string, draft: Draft, account: Account) => {
  const typed = parseQuickAdd(text);
  const title = typed.title ?? '';
  const tip = draft.tip && !typed.placeholder;
  const guessed = () => (tip ? null : guessFunction(title, account.functions));
  const lane = draft.lane === undefined ? guessed() : draft.lane;
  const level = draft.level === undefined ? guessLevel(title, account.levels) : draft.level;
  return { ...typed, tip, lane, level, empty: typed.name === '' && title === '' };
};
