import type { ApiToken } from '../../shared/protocol/tokens.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { toast } from '../ui/toast.ts';
import { Failure } from './Failure.tsx';
import { useRevokeToken } from './tokens.ts';

export const RevokeTokenDialog = ({ token, onClose }: { token: ApiToken; onClose: () => void }) => {
  const text = useText();
  const t = text.tokens;
  const revoke = useRevokeToken();
  const act = () =>
    revoke.mutate(token.id, {
      onSuccess() {
        toast(t.revoked(token.name));
        onClose();
      },
    });
  return (
    <Dialog
      title={t.revokeTitle(token.name)}
      size="small"
      isAlert
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text.app.cancel}</Button>
          <Button variant="danger" isPending={revoke.isPending} onPress={act}>
            {t.revoke}
          </Button>
        </>
      }
    >
      <p>{t.revokeText}</p>
      <Failure error={revoke.error} />
    </Dialog>
  );
};
