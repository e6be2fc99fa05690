import type { ErasureStatement } from '../../../shared/protocol/privacy.ts';
import type { Text } from '../../text/use-text.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { download } from '../../ui/download.ts';
import styles from './privacy.module.css';

type Props = { name: string; statement: ErasureStatement; onClose: () => void };

/** What was done, sentence by sentence. */
const sentences = (
  { removed, texts, namedStill, versions, rewritten }: ErasureStatement,
  t: Text['privacy'],
): string[] => {
  const records = Object.values(removed).reduce((sum, count) => sum + count, 0);
  return [
    t.done.records(records),
    texts > 0 && t.done.texts(texts),
    namedStill > 0 && t.done.namedStill(namedStill),
    versions.rewritten > 0 && t.done.rewritten(versions.rewritten),
    versions.deleted > 0 && t.done.deleted(versions.deleted),
    rewritten ? t.done.database : t.done.databaseFailed,
    t.done.comesBack,
  ].filter((sentence) => sentence !== false);
};

/** The statement: on the screen, and as a file that names nobody. */
export const ErasedDialog = ({ name, statement, onClose }: Props) => {
  const text = useText();
  const t = text.privacy;
  const { instant } = useFormat();
  const said = sentences(statement, t);

  const keep = () => {
    const { head, account, person, at, by, unreached, file } = t.statement;
    const lines = [
      head,
      '',
      account(statement.account.name),
      person(statement.person),
      at(instant(statement.at)),
      by(statement.by),
      '',
      ...said,
      unreached,
      '',
    ];
    download(`facet-${file}-${statement.at.slice(0, 10)}.txt`, lines.join('\n'), 'text/plain;charset=utf-8');
  };

  return (
    <Dialog
      title={`${t.doneTitle}: ${name}`}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onPress={keep}>{t.keep}</Button>
          <Button variant="ink" onPress={onClose} autoFocus>
            {text.app.close}
          </Button>
        </>
      }
    >
      <ul className={styles.counts}>
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Dialog>
  );
};
