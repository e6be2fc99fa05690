import { useEffect } from 'react';
import { isMac } from '../ui/key-names.ts';
import type { Action } from './action.ts';
import { actionFor } from './action-for.ts';
import { allActions } from './all-actions.ts';
import { copyMeant, pasteText } from './copy-paste.ts';
import { isFloating, isNowhere, isOnBoard, isTyping, isUntouched, takesEnter } from './focus-place.ts';
import { keyPress } from './match-key.ts';
import { typedAhead } from './typed-ahead.ts';
import { useActionContext } from './use-action-context.ts';

const hasTextSelected = (): boolean => getSelection()?.isCollapsed === false;

/**
 * Keys, copy and paste of the open account, for the whole page. What a component has handled itself
 * (`preventDefault`), what is typed into fields and what belongs to a dialog or menu is left alone. `actions`: those of
 * the list that have keys here.
 */
export const useActionKeys = (actions: readonly Action[] = allActions): void => {
  const contextNow = useActionContext();
  useEffect(() => {
    const isElsewhere = (event: Event): boolean => {
      const { dialog } = contextNow().view.state.get();
      // Adding happens in the map or table itself; its field is typed in like any other.
      const isCovered = dialog !== null && dialog.kind !== 'add';
      return event.defaultPrevented || isFloating(event.target) || isCovered;
    };

    const onKeyDown = (event: KeyboardEvent) => {
      const { view } = contextNow();
      const ahead = isFloating(event.target) ? null : typedAhead(view.state.get().dialog, keyPress(event), isMac());
      if (ahead) {
        event.preventDefault();
        view.openDialog(ahead);
      }
      if (event.isComposing || isElsewhere(event)) return;
      const context = contextNow();
      const place = {
        typing: isTyping(event.target),
        untouched: isUntouched(event.target),
        free: isOnBoard(event.target) || isNowhere(event.target),
        takesEnter: takesEnter(event.target),
        repeat: event.repeat,
        mac: isMac(),
      };
      const action = actionFor(actions, keyPress(event), place, context);
      if (!action) return;
      event.preventDefault();
      action.run(context);
    };
    const onCopy = (event: ClipboardEvent) => {
      if (isElsewhere(event) || isTyping(event.target) || hasTextSelected()) return;
      const text = copyMeant(contextNow());
      if (text === null) return;
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    const onPaste = (event: ClipboardEvent) => {
      const { host, view } = contextNow();
      if (isElsewhere(event) || isTyping(event.target) || host.readOnly || view.state.get().at !== null) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text === '') return;
      event.preventDefault();
      pasteText(contextNow(), text);
    };
    window.addEventListener('keydown', onKeyDown);
    document.addEventListener('copy', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, [contextNow, actions]);
};
