import { type SubmitEvent, useState } from 'react';
import { failureCode } from '../../session/request.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Failure } from '../Failure.tsx';
import { useUnlock } from './asking.ts';
import styles from './Say.module.css';
import { SayFrame } from './SayFrame.tsx';

/** The passphrase comes before everything else, the names of the companies too. */
export const Locked = ({ token, onOpen }: { token: string; onOpen: (passphrase: string) => void }) => {
  const t = useText().say;
  const [passphrase, setPassphrase] = useState('');
  const unlock = useUnlock(token);
  const isWrong = failureCode(unlock.error) === 'wrong-token';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (passphrase === '') return;
    onOpen(passphrase);
    unlock.mutate(passphrase);
  };
  return (
    <SayFrame title={t.lockedTitle} text={t.lockedText}>
      <form className={styles.form} onSubmit={submit}>
        <TextField
          label={t.passphrase}
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={setPassphrase}
          error={isWrong ? t.wrong : null}
          autoFocus
          isRequired
        />
        {!isWrong && <Failure error={unlock.error} />}
        <div className={styles.actions}>
          <Button type="submit" variant="ink" size="large" isPending={unlock.isPending} isDisabled={passphrase === ''}>
            {t.open}
          </Button>
        </div>
      </form>
    </SayFrame>
  );
};
