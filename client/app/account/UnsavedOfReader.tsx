import { useState } from 'react';
import { useSaveState, useSession } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { saveExport } from './exports.ts';

/** What becomes of changes that will never be saved: they can be taken along as a file, and given up. */
export const UnsavedOfReader = ({ onEnterAgain }: { onEnterAgain: () => void }) => {
  const text = useText();
  const t = text.session;
  const session = useSession();
  const { pending } = useSaveState();
  const [isAsking, setAsking] = useState(false);
  const giveUp = () => {
    setAsking(false);
    void session.forgetCopies().finally(onEnterAgain);
  };
  return (
    <>
      <Button onPress={() => void saveExport('account', session, text)}>{t.saveFile}</Button>
      <Button onPress={() => setAsking(true)}>{t.giveUp}</Button>
      {isAsking && (
        <Dialog
          title={t.giveUpTitle(pending)}
          size="small"
          isAlert
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button onPress={() => setAsking(false)}>{text.app.cancel}</Button>
              <Button variant="danger" onPress={giveUp}>
                {t.giveUp}
              </Button>
            </>
          }
        >
          <p>{t.giveUpText}</p>
        </Dialog>
      )}
    </>
  );
};
