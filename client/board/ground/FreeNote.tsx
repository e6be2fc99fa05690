import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { editNote } from '../../../shared/document/commands/edit-note.ts';
import { removeNote } from '../../../shared/document/commands/remove-note.ts';
import type { FreeGround } from '../../../shared/rules/layout/lens/ground.ts';
import { announce } from '../../session/announce.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { useBoard } from '../board-context.ts';
import styles from './free.module.css';
import { holdBox } from './hold-box.ts';
import { keyStep } from './key-step.ts';
import { moveGround } from './move-ground.ts';

const LONGEST = 2000;

/** One sticky note: dragged anywhere, written on by double click or Enter, moved by arrows, deleted by its key. */
export const FreeNote = ({ ground, note }: { ground: FreeGround; note: FreeGround['notes'][number] }) => {
  const board = useBoard();
  const { session, readOnly, editing } = board;
  const t = useText().lens.free;
  const isFixed = useStore(readOnly);
  const isEdited = useStore(editing) === note.id;
  const element = useRef<HTMLElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { key, id, text } = note;

  useEffect(() => {
    if (isEdited) field.current?.focus({ preventScroll: true });
  }, [isEdited]);

  const edit = () => {
    if (!isFixed) editing.set(id);
  };
  const write = () => {
    const written = field.current?.value ?? text;
    if (editing.get() === id) editing.set(null);
    if (written !== text) session.perform(editNote, { id, patch: { text: written } });
  };
  const remove = () => {
    session.perform(removeNote, { id });
    announce(t.noteRemoved);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || isFixed) return;
    const step = keyStep(event);
    // where it is written, not where it is drawn: keys come faster than the map
    const at = session.account.get().notes.find((one) => one.id === id)?.pos;
    if (event.key === 'Enter') edit();
    else if (event.key === 'Delete' || event.key === 'Backspace') remove();
    else if (step && at) session.perform(editNote, { id, patch: { pos: [at[0] + step.x, at[1] + step.y] } });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: reason: a note is dragged and holds a field and a button of its own
    <article
      ref={element}
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: reason: the note is moved and written on by key
      tabIndex={0}
      className={`${styles.note} nopan`}
      data-box={key}
      data-note-id={id}
      data-board-control
      aria-label={t.note(text || t.emptyNote)}
      onDoubleClick={edit}
      onKeyDown={press}
      onPointerDown={(event) => {
        const part = event.target instanceof Element ? event.target.closest('textarea, button') : null;
        const note = element.current;
        if (!part && note) holdBox(board, event, () => moveGround(board, ground, key, note));
      }}
    >
      {isEdited ? (
        <textarea
          ref={field}
          className={styles.writing}
          defaultValue={text}
          maxLength={LONGEST}
          aria-label={t.noteText}
          placeholder={t.emptyNote}
          onBlur={write}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
            event.preventDefault();
            write();
            element.current?.focus({ preventScroll: true });
          }}
        />
      ) : (
        <p className={styles.text} data-empty={text === '' || undefined} dir="auto">
          {text || t.emptyNote}
        </p>
      )}
      {!isFixed && (
        <button type="button" tabIndex={-1} className={styles.remove} aria-label={t.removeNote} onClick={remove}>
          <X size={13} strokeWidth={1.8} aria-hidden />
        </button>
      )}
    </article>
  );
};
