import { UserPlus } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { FunctionId } from '../../../shared/model/id.ts';
import { useAccountPart } from '../../session/hooks.ts';
import { useAlreadyHere } from '../../session/use-already-here.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { useBoard } from '../board-context.ts';
import styles from './add.module.css';
import type { Draft } from './draft.ts';
import { readTyped } from './read-typed.ts';
import { type Added, useQuickAdd } from './use-quick-add.ts';

type AddFormProps = {
  draft: Draft;
  autoFocus?: boolean;
  onAdded?: (added: Added) => void;
  /** Escape in an empty or full field. */
  onClose?: () => void;
  hint: string;
};

/** No function at all, as an option of the list: ids never begin with an underscore. */
const NONE = '_none';

/** One line that adds a person, and the lane it goes to: guessed from the title, and corrected here. */
export const AddForm = ({ draft, autoFocus = false, onAdded, onClose, hint }: AddFormProps) => {
  const { session } = useBoard();
  const t = useText().board;
  const { add, correct } = useQuickAdd();
  const functions = useAccountPart((account) => account.functions);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<FunctionId | null | undefined>(draft.lane);
  const [added, setAdded] = useState<Added | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const hintId = useId();

  useEffect(() => {
    if (autoFocus) field.current?.focus({ preventScroll: true });
  }, [autoFocus]);

  const place = { ...draft, lane: chosen };
  const read = readTyped(text, place, session.account.get());
  const lane = text === '' && added ? added.lane : read.lane;

  const double = useAlreadyHere(text, draft.side);
  const submit = () => {
    if (!double.mayAdd()) return;
    const next = add(text, place);
    if (!next) return;
    setAdded(next);
    setText('');
    setChosen(draft.lane);
    onAdded?.(next);
  };
  const choose = (id: string) => {
    const next = id === NONE ? null : (id as FunctionId);
    if (text === '' && added) setAdded(correct(added, next));
    else setChosen(next);
    field.current?.focus();
  };

  return (
    <form
      className={styles.form}
      data-side={draft.side}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose?.();
      }}
    >
      <div className={styles.row}>
        <UserPlus size={16} strokeWidth={1.6} aria-hidden />
        <input
          ref={field}
          className={styles.input}
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={t.addExample}
          aria-label={t.addLabel[draft.side]}
          aria-describedby={hintId}
          autoComplete="off"
          enterKeyHint="done"
          dir="auto"
          maxLength={10_000}
        />
        <Button variant="ink" type="submit" isDisabled={read.empty}>
          {t.add}
        </Button>
      </div>
      <div className={styles.foot}>
        {functions.length > 0 && !read.tip && (
          <label className={styles.lane}>
            <span>{text === '' && added ? t.addedTo(added.name) : t.goesTo}</span>
            <select value={lane ?? NONE} onChange={(event) => choose(event.target.value)}>
              {functions.map((fn) => (
                <option key={fn.id} value={fn.id}>
                  {fn.name}
                </option>
              ))}
              <option value={NONE}>{t.noFunction}</option>
            </select>
          </label>
        )}
        <span id={hintId} className={styles.hint} data-asks={double.said && ''}>
          {double.said ?? hint}
        </span>
      </div>
    </form>
  );
};
