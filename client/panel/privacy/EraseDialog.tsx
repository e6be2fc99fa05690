import { type SubmitEvent, useId, useState } from 'react';
import type { PersonId } from '../../../shared/model/id.ts';
import type { ErasureStatement } from '../../../shared/protocol/privacy.ts';
import { announce } from '../../session/announce.ts';
import { useSession, useView } from '../../session/hooks.ts';
import { erasePerson } from '../../session/privacy.ts';
import { type FailureCode, failureCode } from '../../session/request.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './privacy.module.css';

type Props = {
  person: PersonId;
  name: string;
  onErased: (statement: ErasureStatement) => void;
  onClose: () => void;
};

/** Typed with spaces as they come it is still the same name. */
const plain = (name: string): string => name.trim().replace(/\s+/g, ' ');

/** Nothing brings back what this does: it asks for the name. */
export const EraseDialog = ({ person, name, onErased, onClose }: Props) => {
  const session = useSession();
  const view = useView();
  const text = useText();
  const t = text.privacy;
  const form = useId();
  const [typed, setTyped] = useState('');
  const [texts, setTexts] = useState(true);
  const [state, setState] = useState<'asking' | 'erasing' | FailureCode>('asking');
  const isErasing = state === 'erasing';
  const confirmed = plain(typed) === plain(name);

  const erase = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!confirmed || isErasing) return;
    setState('erasing');
    try {
      const statement = await erasePerson(session.accountId, person, texts);
      view.clear();
      announce(t.doneTitle);
      onErased(statement);
    } catch (error) {
      setState(failureCode(error));
    }
  };

  return (
    <Dialog
      title={t.eraseTitle(name)}
      size="small"
      isAlert
      onClose={onClose}
      footer={
        <>
          <Button isDisabled={isErasing} onPress={onClose}>
            {text.app.cancel}
          </Button>
          <Button variant="danger" type="submit" form={form} isDisabled={!confirmed} isPending={isErasing}>
            {isErasing ? t.erasing : t.eraseNow}
          </Button>
        </>
      }
    >
      <p>{t.eraseText}</p>
      <p className={styles.more}>{t.unreached}</p>
      <form id={form} onSubmit={erase} className={styles.form}>
        <div>
          <Check isSelected={texts} onChange={setTexts}>
            {t.texts}
          </Check>
          <p className={styles.hint}>{t.textsMore}</p>
        </div>
        <TextField label={t.confirm(name)} value={typed} onChange={setTyped} autoFocus autoComplete="off" />
      </form>
      {state !== 'asking' && state !== 'erasing' && <Notice tone="error">{text.errors.byCode[state]}</Notice>}
    </Dialog>
  );
};
