import { Suspense, useDeferredValue, useEffect } from 'react';
import type { Dialog } from '../../session/dialog.ts';
import { useView, useViewState } from '../../session/hooks.ts';
import { lazyPart } from '../../session/lazy-part.ts';

const ShownDialog = lazyPart(async () => ({ default: (await import('./ShownDialog.tsx')).ShownDialog }));

/** The parts whose code is there because they were shown. */
const stood = new Set<string>();
const partOf = ({ kind }: Dialog): string =>
  kind === 'palette' || kind === 'shortcuts' || kind === 'connect' ? 'find' : kind;

/** Whatever dialog the view asks for, from the room it belongs to. Adding a person happens in the map or table itself. */
export const Dialogs = () => {
  const view = useView();
  const asked = useViewState((state) => state.dialog);
  // Deferred, a first dialog stands as soon as its code is there; else React holds it back for 300 ms, and what is typed
  // meanwhile is lost. Closing waits for nothing, nor does a dialog that stood before: its keys are for it at once.
  const ready = useDeferredValue(asked);
  const dialog = asked && (stood.has(partOf(asked)) ? asked : ready);
  useEffect(() => {
    if (ready) stood.add(partOf(ready));
  }, [ready]);
  return <Suspense>{dialog && <ShownDialog dialog={dialog} onClose={view.closeDialog} />}</Suspense>;
};
