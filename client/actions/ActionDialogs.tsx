import { useView, useViewState } from '../session/hooks.ts';
import { ConnectDialog } from './connect/ConnectDialog.tsx';
import { Palette } from './palette/Palette.tsx';
import { ShortcutsHelp } from './ShortcutsHelp.tsx';

/** The dialogs of this room: palette, shortcuts and connect. All others belong to their features. */
export const ActionDialogs = () => {
  const dialog = useViewState((state) => state.dialog);
  const view = useView();
  switch (dialog?.kind) {
    case 'palette':
      return <Palette query={dialog.query} peopleOnly={dialog.peopleOnly} chosen={dialog.chosen} />;
    case 'shortcuts':
      return <ShortcutsHelp onClose={view.closeDialog} />;
    case 'connect':
      return <ConnectDialog key={dialog.from} from={dialog.from} query={dialog.query} chosen={dialog.chosen} />;
    default:
      return null;
  }
};
