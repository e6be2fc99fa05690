import { type KeyboardEvent, useEffect, useRef } from 'react';
import { limits } from '../../../shared/protocol/limits.ts';
import { withIds } from '../../../shared/rules/mentions.ts';
import { useDraft } from '../../session/drafts.ts';
import { useSaveState } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Composer.module.css';
import { MentionList, optionId } from './MentionList.tsx';
import { useMentions } from './use-mentions.ts';

type ComposerProps = {
  /** Where the draft is kept. */
  place: string;
  label: string;
  placeholder?: string;
  kind: 'send' | 'save';
  autoFocus?: boolean;
  onSend: (text: string, id: string) => Promise<void>;
  /** Sent or given up. */
  onDone?: () => void;
};

/** A field for a comment. What is written stays when the panel is closed, and when it could not be sent. */
export const Composer = ({
  place,
  label,
  placeholder = '',
  kind,
  autoFocus = false,
  onSend,
  onDone,
}: ComposerProps) => {
  const { talk, errors } = useText();
  const format = useFormat();
  const draft = useDraft(place);
  const isOffline = useSaveState().kind === 'offline';
  const isTooLong = draft.text.trim().length > limits.commentLength;
  const error = isTooLong
    ? talk.tooLong(format.number(limits.commentLength))
    : draft.failure
      ? talk.failed(errors.byCode[draft.failure])
      : null;
  const canSend = !isOffline && !isTooLong && !draft.isSending && draft.text.trim() !== '';
  const isShown = draft.text !== '' || onDone !== undefined;

  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // opened at the lower edge of the panel, its buttons would stand below it
    if (autoFocus) box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [autoFocus]);

  const input = () => box.current?.querySelector('textarea') ?? null;
  const mentions = useMentions({ text: draft.text, write: draft.write, input });
  const isChoosing = mentions.readers.length > 0;

  const send = async () => {
    if (canSend && (await draft.send((text, id) => onSend(withIds(text, mentions.people), id)))) onDone?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (mentions.onKeyDown(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
    } else if (event.key === 'Escape' && onDone && draft.text.trim() === '') {
      event.preventDefault();
      onDone();
    }
  };

  return (
    <div ref={box} className={styles.composer} data-sending={draft.isSending || undefined} aria-busy={draft.isSending}>
      <TextField
        label={label}
        hideLabel
        multiline
        value={draft.text}
        // what is on its way must not change under it
        onChange={(text) => draft.isSending || draft.write(text)}
        placeholder={placeholder}
        autoFocus={autoFocus}
        error={error}
        onKeyDown={onKeyDown}
        onSelect={mentions.follow}
        onBlur={mentions.leave}
        suggestions={isChoosing ? { list: mentions.id, active: optionId(mentions.id, mentions.active) } : null}
      />
      <MentionList id={mentions.id} readers={mentions.readers} active={mentions.active} onChoose={mentions.choose} />
      {isOffline && isShown && <p className={styles.offline}>{talk.offline}</p>}
      {isShown && (
        <div className={styles.buttons}>
          <Button variant="ink" isDisabled={!canSend} onPress={send} shortcut="Mod+Enter">
            {draft.isSending ? talk[kind === 'send' ? 'sending' : 'saving'] : talk[kind]}
          </Button>
          {onDone && (
            <Button
              variant="quiet"
              isDisabled={draft.isSending}
              onPress={() => {
                draft.drop();
                onDone();
              }}
            >
              {talk.cancel}
            </Button>
          )}
        </div>
      )}
    </div>
  );
};
