import { isImagining } from '../../../shared/rules/imagine.ts';
import { useMayEdit, useViewState } from '../../session/hooks.ts';

/** May this page change nothing of the account, or shows what is only imagined? On another day what is dated may be changed: `actions/action.ts`. */
export const useReadOnly = (): boolean => {
  const mayEdit = useMayEdit();
  const imagining = useViewState((state) => isImagining(state.imagined));
  return !mayEdit || imagining;
};
