import { useState } from 'react';
import type { AccountId } from '../../../shared/model/id.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Failure } from '../Failure.tsx';
import { LinkRow } from './LinkRow.tsx';
import { NewQuestion } from './NewQuestion.tsx';
import styles from './Share.module.css';
import { useLinks } from './sharing.ts';

/** Makes the link by which somebody of the customer places the relationship, and shows who was asked before. */
export const AskCustomerDialog = ({ account, onClose }: { account: AccountId; onClose: () => void }) => {
  const t = useText().doors.share;
  const { data: links, error } = useLinks(account);
  const [made, setMade] = useState<string | null>(null);
  const asked = links?.filter(({ isQuestion }) => isQuestion) ?? [];
  return (
    <Dialog title={t.ask.title} onClose={onClose} footer={<Button onPress={onClose}>{t.close}</Button>}>
      {made === null ? (
        <NewQuestion account={account} onDone={({ name }) => setMade(name)} />
      ) : (
        <Notice
          tone="info"
          action={
            <Button onPress={() => setMade(null)} autoFocus>
              {t.ask.askAnother}
            </Button>
          }
        >
          {t.ask.made(made)}
        </Notice>
      )}
      <Failure error={error} />
      {asked.length > 0 && (
        <section>
          <h3 className={styles.heading}>{t.ask.list}</h3>
          <ul className={styles.list} aria-label={t.ask.list}>
            {asked.map((link) => (
              <LinkRow key={link.id} account={account} link={link} />
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
};
