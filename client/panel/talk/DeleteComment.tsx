import { useState } from 'react';
import { type FailureCode, failureCode } from '../../session/request.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './talk.module.css';

/** Asked before a comment goes: nothing brings it back. */
export const DeleteComment = ({ onDelete, onCancel }: { onDelete: () => Promise<void>; onCancel: () => void }) => {
  const { talk, errors } = useText();
  const [state, setState] = useState<'asking' | 'deleting' | FailureCode>('asking');
  const isDeleting = state === 'deleting';
  const remove = async () => {
    setState('deleting');
    try {
      await onDelete();
      onCancel();
    } catch (error) {
      setState(failureCode(error));
    }
  };
  return (
    <div className={styles.ask} role="alert">
      <p>{state === 'asking' || state === 'deleting' ? talk.deleteAsk : talk.failed(errors.byCode[state])}</p>
      <div className={styles.actions}>
        <Button variant="danger" isDisabled={isDeleting} onPress={remove} autoFocus>
          {isDeleting ? talk.deleting : talk.delete}
        </Button>
        <Button variant="quiet" isDisabled={isDeleting} onPress={onCancel}>
          {talk.cancel}
        </Button>
      </div>
    </div>
  );
};
