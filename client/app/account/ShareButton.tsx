import { UserPlus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTeam } from '../../home/share/sharing.ts';
import { useSession } from '../../session/hooks.ts';
import { lazyPart } from '../../session/lazy-part.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';

const ShareDialog = lazyPart(async () => ({ default: (await import('../../home/share/ShareDialog.tsx')).ShareDialog }));

/** Who is on the team, and the way to bring others in. Not for guests. */
export const ShareButton = ({ isIcon = false }: { isIcon?: boolean }) => {
  const t = useText().doors.share;
  const { accountId, access } = useSession();
  const [isOpen, setOpen] = useState(false);
  const { data: team } = useTeam(accountId, access.may.readTeam);
  if (!access.may.readTeam) return null;
  const word = access.may.share ? t.button : t.team;
  const count = team?.people.length;
  return (
    <>
      {isIcon ? (
        <IconButton icon={UserPlus} label={word} onPress={() => setOpen(true)} />
      ) : (
        <Button icon={UserPlus} onPress={() => setOpen(true)}>
          {count === undefined ? word : `${word} ${count}`}
        </Button>
      )}
      {isOpen && (
        <Suspense>
          <ShareDialog account={accountId} mayShare={access.may.share} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
