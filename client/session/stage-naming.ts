import type { StageNaming } from '../../shared/rules/stages/stage-ladder.ts';
import { createStore, type Store } from './store.ts';

const KEY = 'facet.stage-names';

const stored = (): StageNaming => {
  try {
    return localStorage.getItem(KEY) === 'millman-wilson' ? 'millman-wilson' : 'relational';
  } catch {
    return 'relational';
  }
};

const naming = createStore<StageNaming>(stored());

/** By which names this person knows the stages. What is stored of an account is the same either way. */
export const stageNaming: Store<StageNaming> = naming;

export const chooseStageNaming = (next: StageNaming): void => {
  naming.set(next);
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // reason: a browser that keeps nothing still shows the choice until the page is closed
  }
};
