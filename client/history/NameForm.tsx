import { type SubmitEvent, useId, useState } from 'react';
import { limits } from '../../shared/protocol/limits.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Failure } from './Failure.tsx';

type NameFormProps = {
  title: string;
  text?: string;
  action: string;
  initial?: string;
  isPending: boolean;
  error: unknown;
  onName: (name: string) => void;
  onClose: () => void;
};

/** Asks for the name of a version. */
export const NameForm = ({ title, text, action, initial = '', isPending, error, onName, onClose }: NameFormProps) => {
  const words = useText();
  const t = words.history;
  const form = useId();
  const [name, setName] = useState(initial);
  const [isMissing, setMissing] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const trimmed = name.trim().slice(0, limits.versionNameLength);
    if (trimmed === '') setMissing(true);
    else onName(trimmed);
  };
  return (
    <Dialog
      title={title}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words.app.cancel}</Button>
          <Button variant="ink" type="submit" form={form} isPending={isPending}>
            {action}
          </Button>
        </>
      }
    >
      {text && <p>{text}</p>}
      <form id={form} onSubmit={submit}>
        <TextField
          label={t.name}
          value={name}
          placeholder={t.nameHint}
          onChange={(value) => {
            setName(value);
            setMissing(false);
          }}
          error={isMissing ? t.nameNeeded : null}
          autoFocus
        />
      </form>
      <Failure error={error} />
    </Dialog>
  );
};
