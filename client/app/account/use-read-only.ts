import { useMayEdit } from '../../session/hooks.ts';

/** May this page change nothing of the account? On another day what is dated may be changed: `actions/action.ts`. */
export const useReadOnly = (): boolean => !useMayEdit();
