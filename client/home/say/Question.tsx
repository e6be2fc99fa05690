import { type SubmitEvent, useState } from 'react';
import type { Stage } from '../../../shared/model/stage.ts';
import { limits } from '../../../shared/protocol/limits.ts';
import type { SayQuestion } from '../../../shared/protocol/say.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Failure } from '../Failure.tsx';
import { useAnswer } from './asking.ts';
import { Ladder } from './Ladder.tsx';
import styles from './Say.module.css';
import { SayFrame } from './SayFrame.tsx';

type QuestionProps = {
  token: string;
  question: SayQuestion;
  passphrase: string | undefined;
  isChange: boolean;
  onDone: () => void;
};

/** One choice, a comment if one likes, a name. What cannot be sent stays here. */
export const Question = ({ token, question, passphrase, isChange, onDone }: QuestionProps) => {
  const t = useText().say;
  const { supplier, customer, said } = question;
  const [stage, setStage] = useState<Stage | null>(said?.stage ?? null);
  const [comment, setComment] = useState(said?.comment ?? '');
  const [name, setName] = useState(said?.name ?? question.name);
  const [wasTried, setTried] = useState(false);
  const answer = useAnswer(token);
  const tooLong = comment.trim().length - limits.commentLength;
  const errors = {
    stage: stage === null ? t.chooseNeeded : null,
    comment: tooLong > 0 ? t.commentLong(tooLong) : null,
    name: name.trim() === '' ? t.nameNeeded : null,
  };
  const shown = wasTried ? errors : { stage: null, comment: errors.comment, name: null };

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (stage === null || errors.comment || errors.name) {
      const wrong = stage === null ? '[type="radio"]' : errors.comment ? 'textarea' : '[name="name"]';
      event.currentTarget.querySelector<HTMLElement>(wrong)?.focus();
      return;
    }
    const given = { name: name.trim().slice(0, limits.shortNameLength), stage, comment: comment.trim() };
    answer.mutate({ ...given, ...(passphrase === undefined ? {} : { passphrase }) }, { onSuccess: onDone });
  };
  return (
    <SayFrame title={t.question(supplier, customer)} text={t.lead}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <Ladder value={stage} onChange={setStage} error={shown.stage} />
        <TextField
          label={t.comment}
          description={t.commentHint}
          value={comment}
          onChange={setComment}
          error={shown.comment}
          multiline
        />
        <TextField
          label={t.name}
          name="name"
          autoComplete="name"
          value={name}
          onChange={setName}
          error={shown.name}
          isRequired
        />
        <p className={styles.quiet}>{t.reads(supplier)}</p>
        <Failure error={answer.error} />
        <div className={styles.actions}>
          <Button type="submit" variant="ink" size="large" isPending={answer.isPending}>
            {isChange ? t.sendAgain : t.send}
          </Button>
          {isChange && (
            <Button size="large" onPress={onDone}>
              {t.keep}
            </Button>
          )}
        </div>
      </form>
    </SayFrame>
  );
};
