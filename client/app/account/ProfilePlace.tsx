import { ProfileDialog } from '../../portfolio/profile/ProfileDialog.tsx';
import { useAccountPart, useSession, useToday } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';

/** The profile of the open account. */
export const ProfilePlace = ({ onClose }: { onClose: () => void }) => {
  const t = useText().app.account;
  const id = useSession().accountId;
  const name = useAccountPart((account) => account.account.name) || t.unnamed;
  return <ProfileDialog account={{ id, name }} today={useToday()} onClose={onClose} />;
};
