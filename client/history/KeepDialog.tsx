import { useSession } from '../session/hooks.ts';
import { useText } from '../text/use-text.ts';
import { toast } from '../ui/toast.ts';
import { NameForm } from './NameForm.tsx';
import { useKeepVersion } from './use-versions.ts';

/** Keeps what the account is now under a name. */
export const KeepDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useText().history;
  const keep = useKeepVersion(useSession().accountId);
  return (
    <NameForm
      title={t.keepTitle}
      text={t.keepText}
      action={t.keep}
      isPending={keep.isPending}
      error={keep.error}
      onClose={onClose}
      onName={(name) =>
        keep.mutate(name, {
          onSuccess() {
            toast(t.kept(name));
            onClose();
          },
        })
      }
    />
  );
};
