import { type Action, type ActionContext, isOffered } from './action.ts';
import { type KeyPress, matchesKey } from './match-key.ts';

export type KeyPlace = {
  typing: boolean;
  /** The field has nothing of its own to undo. */
  untouched: boolean;
  /** The focus is on the canvas or nowhere. */
  free: boolean;
  /** A focused button takes Enter for itself. */
  takesEnter: boolean;
  repeat: boolean;
  mac: boolean;
};

/** The palette opens from everywhere, also while typing. */
const ALSO_WHILE_TYPING = new Set(['palette']);
const IN_UNTOUCHED_FIELD = new Set(['undo', 'redo']);

/** The action that a key press asks for in this place, or null. Of several with one key the first that can be done. */
export const actionFor = (
  actions: readonly Action[],
  press: KeyPress,
  place: KeyPlace,
  context: ActionContext,
): Action | null => {
  if (place.takesEnter && press.key === 'Enter') return null;
  return (
    actions.find(
      (action) =>
        !action.byEvent &&
        (!place.typing || ALSO_WHILE_TYPING.has(action.id) || (place.untouched && IN_UNTOUCHED_FIELD.has(action.id))) &&
        (!action.boardKeys || place.free) &&
        (!place.repeat || action.repeats === true) &&
        action.keys?.some((keys) => matchesKey(keys, press, place.mac)) &&
        isOffered(action, context),
    ) ?? null
  );
};
