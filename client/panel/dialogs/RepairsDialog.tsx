import { useRepairs } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { RepairList } from '../summary/RepairList.tsx';

/** Every record that could not be read, with the record as it is stored. */
export const RepairsDialog = ({ onClose }: { onClose: () => void }) => {
  const repairs = useRepairs();
  const t = useText().panel.repairs;
  return (
    <Dialog title={t.title} onClose={onClose}>
      {repairs.length === 0 ? <p>{t.allGood}</p> : <RepairList repairs={repairs} />}
    </Dialog>
  );
};
