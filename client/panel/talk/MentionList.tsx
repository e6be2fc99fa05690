import { useEffect, useRef } from 'react';
import type { Reader } from '../../session/mentionable.ts';
import { useText } from '../../text/use-text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './MentionList.module.css';

type Props = { id: string; readers: readonly Reader[]; active: number; onChoose: (reader: Reader) => void };

export const optionId = (list: string, at: number): string => `${list}-${at}`;

/** Who can be mentioned; the field above it keeps the focus and its keys. */
export const MentionList = ({ id, readers, active, onChoose }: Props) => {
  const { talk } = useText();
  const list = useRef<HTMLDivElement>(null);
  const isOpen = readers.length > 0;
  useEffect(() => {
    if (isOpen) list.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isOpen]);
  return (
    <>
      <VisuallyHidden>
        <span role="status">{isOpen ? talk.mentionCount(readers.length) : ''}</span>
      </VisuallyHidden>
      {isOpen && (
        <div ref={list} id={id} role="listbox" aria-label={talk.mention} className={styles.list}>
          {readers.map((reader, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: reason: the keys are those of the field (aria-activedescendant)
            <div
              key={reader.id}
              id={optionId(id, at)}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              className={styles.option}
              // the field keeps the focus
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(reader)}
            >
              <bdi className={styles.name}>{reader.name}</bdi>
              {reader.hint && <span className={styles.hint}>{reader.hint}</span>}
            </div>
          ))}
        </div>
      )}
    </>
  );
};
