import { Search, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './FindDialog.module.css';
import { FindList } from './FindList.tsx';
import { type FindGroup, stepOption } from './find-option.ts';

export type FindDialogProps = {
  title: string;
  /** Shows the title above the field; else it is only read out. */
  showTitle?: boolean;
  label: string;
  placeholder: string;
  query: string;
  onQuery: (query: string) => void;
  /** Enter came before the field was there: what the query finds first is chosen. */
  isChosen?: boolean;
  groups: readonly FindGroup[];
  onChoose: (id: string) => void;
  /** The option that Enter would choose. */
  onActive?: (id: string | null) => void;
  onClose: () => void;
  /** Keys of the field that the list does not use; prevents the default when it takes one. */
  onKeyDown?: (event: KeyboardEvent) => void;
  empty: ReactNode;
  /** What the list says when it changes. */
  count: string;
  /** What else is chosen, between list and foot. */
  extra?: ReactNode;
  footer: ReactNode;
};

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };

/** A field and a list below it: type, choose with the arrows, Enter. Escape closes and the focus goes back. */
export const FindDialog = (props: FindDialogProps) => {
  const { title, groups, query, isChosen = false, onChoose, onClose } = props;
  const { close } = useText().app;
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const ids = groups.flatMap((group) => group.options.map((option) => option.id));
  const active = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? null);
  const optionId = (option: string) => `${id}-option-${option}`;

  const activate = (option: string | null) => {
    setChosen(option);
    props.onActive?.(option);
  };
  const chooseFirst = useEffectEvent(() => {
    if (ids[0] !== undefined) onChoose(ids[0]);
  });
  const hasChosen = useRef(false);
  useEffect(() => {
    if (!isChosen || hasChosen.current) return;
    hasChosen.current = true;
    chooseFirst();
  }, [isChosen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    props.onKeyDown?.(event);
    if (event.defaultPrevented) return;
    const step = STEPS[event.key];
    if (step !== undefined) activate(stepOption(ids, active, step));
    else if (event.key === 'Enter' && active !== null) onChoose(active);
    else return;
    event.preventDefault();
  };

  return (
    <ModalOverlay className={styles.veil} isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={styles.modal}>
        <Dialog className={styles.dialog} aria-label={title}>
          {props.showTitle && (
            <div className={styles.head} dir="auto">
              {title}
            </div>
          )}
          <div className={styles.question}>
            <Search size={18} strokeWidth={1.6} aria-hidden />
            <input
              autoFocus
              className={styles.input}
              dir="auto"
              role="combobox"
              aria-label={props.label}
              aria-expanded={ids.length > 0}
              aria-controls={`${id}-list`}
              aria-autocomplete="list"
              aria-activedescendant={active === null ? undefined : optionId(active)}
              autoComplete="off"
              spellCheck={false}
              placeholder={props.placeholder}
              value={query}
              onChange={(event) => {
                props.onQuery(event.target.value);
                activate(null);
              }}
              onKeyDown={onKeyDown}
            />
            <span className={styles.closeByKey} aria-hidden>
              <Kbd keys="Escape" />
            </span>
            <span className={styles.closeByTouch}>
              <IconButton icon={X} label={close} onPress={onClose} />
            </span>
          </div>
          {ids.length > 0 ? (
            <FindList
              id={`${id}-list`}
              label={props.label}
              groups={groups}
              active={active}
              optionId={optionId}
              onActive={activate}
              onChoose={onChoose}
            />
          ) : (
            <div className={styles.none} id={`${id}-list`}>
              {props.empty}
            </div>
          )}
          <VisuallyHidden>
            <span aria-live="polite">{query.trim() === '' ? '' : props.count}</span>
          </VisuallyHidden>
          {props.extra && <div className={styles.extra}>{props.extra}</div>}
          <footer className={styles.foot}>{props.footer}</footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
