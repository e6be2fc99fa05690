import { type ReactNode, useId } from 'react';
import type { Day } from '../../../shared/model/day.ts';
import type { Said } from '../../text/said.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Sentence } from '../Sentence.tsx';

type DayDialogProps = {
  title: string;
  text: readonly Said[];
  dayLabel: string;
  day: Day | null;
  onDay: (day: Day | null) => void;
  /** Why this day cannot be taken. */
  dayError: string | null;
  save: string;
  onSave: () => void;
  onClose: () => void;
  children?: ReactNode;
};

/** The frame of the dialogs that make history: what will happen, from which day, and the step that does it. */
export const DayDialog = (props: DayDialogProps) => {
  const t = useText().panel.dialogs;
  const form = useId();
  return (
    <Dialog
      title={props.title}
      size="small"
      onClose={props.onClose}
      footer={
        <>
          <Button onPress={props.onClose}>{t.cancel}</Button>
          <Button variant="ink" type="submit" form={form}>
            {props.save}
          </Button>
        </>
      }
    >
      <Sentence parts={props.text} />
      <form
        id={form}
        noValidate
        style={{ display: 'contents' }}
        onSubmit={(event) => {
          event.preventDefault();
          props.onSave();
        }}
      >
        <DateField label={props.dayLabel} value={props.day} onChange={props.onDay} error={props.dayError} autoFocus />
        {props.children}
      </form>
    </Dialog>
  );
};
