import { UserPlus } from 'lucide-react';
import { useView } from '../../session/hooks.ts';
import { useMyAccess } from '../../session/my-access.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';

/** For whoever may know who else is here; whether he may also share, the dialog says. */
export const ShareButton = ({ isIcon = false }: { isIcon?: boolean }) => {
  const t = useText().share;
  const view = useView();
  const access = useMyAccess();
  if (!access?.may.readTeam) return null;
  const open = () => view.openDialog({ kind: 'share' });
  return isIcon ? (
    <IconButton icon={UserPlus} label={t.open} onPress={open} />
  ) : (
    <Button icon={UserPlus} onPress={open}>
      {t.open}
    </Button>
  );
};
