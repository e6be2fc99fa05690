import type { StageNaming } from '../../shared/rules/stages/stage-ladder.ts';
import { useSession } from './hooks.ts';
import { createStore, useStore } from './store.ts';

const KEY = 'facet.stage-names';

const stored = (): StageNaming | null => {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'relational' || kept === 'millman-wilson' ? kept : null;
  } catch {
    return null;
  }
};

/** What this person chose; null: as the workspace does. */
const chosen = createStore<StageNaming | null>(stored());

/** By which names this person knows the stages. What is stored of an account is the same either way. */
export const useStageNaming = (): StageNaming => useNamingWithin(useSession().access.judging?.stageNames);

/** The same where no account is open. `ofWorkspace`: by which names the workspace knows them. */
export const useNamingWithin = (ofWorkspace: StageNaming | undefined): StageNaming =>
  useStore(chosen) ?? ofWorkspace ?? 'relational';

/** null: as the workspace does. */
export const chooseStageNaming = (next: StageNaming | null): void => {
  chosen.set(next);
  try {
    if (next === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, next);
  } catch {
    // reason: a browser that keeps nothing still shows the choice until the page is closed
  }
};
