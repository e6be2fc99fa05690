import { useId, useState } from 'react';
import { renameAccount } from '../../shared/document/commands/rename-account.ts';
import { useAccountPart, useSession } from '../session/hooks.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { changedNames } from './changed-names.ts';
import styles from './lanes.module.css';

/** What the account and the two companies are called. */
export const NamesDialog = ({ onClose }: { onClose: () => void }) => {
  const session = useSession();
  const t = useText().lanes.names;
  const present = useAccountPart((account) => account.account);
  const form = useId();
  const [before] = useState(present);
  const [name, setName] = useState(present.name);
  const [supplier, setSupplier] = useState(present.supplier);
  const [customer, setCustomer] = useState(present.customer);
  const [tried, setTried] = useState(false);
  const missing = name.trim() === '';

  const save = () => {
    setTried(true);
    if (missing) return;
    session.perform(renameAccount, changedNames(before, { name, supplier, customer }));
    onClose();
  };

  return (
    <Dialog
      title={t.title}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button variant="ink" type="submit" form={form}>
            {t.save}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        className={styles.names}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={t.account}
          description={t.accountHint}
          value={name}
          onChange={setName}
          error={tried && missing ? t.needed : null}
          autoFocus
        />
        <TextField label={t.supplier} description={t.supplierHint} value={supplier} onChange={setSupplier} />
        <TextField label={t.customer} description={t.customerHint} value={customer} onChange={setCustomer} />
      </form>
    </Dialog>
  );
};
