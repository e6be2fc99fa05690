import { type KeyboardEvent, useId, useState } from 'react';
import { typedMention } from '../../../shared/rules/mentions.ts';
import { type Reader, useMentionable } from '../../session/mentionable.ts';

/** Choices shown at once: whoever is not among them is typed on. */
const SHOWN = 6;

const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Those of whose name a word begins as it is typed. */
export const matchingReaders = (readers: readonly Reader[], words: string): Reader[] => {
  const wanted = fold(words);
  return readers
    .filter(
      ({ name }) =>
        fold(name).startsWith(wanted) ||
        fold(name)
          .split(/[\s-]+/)
          .some((word) => word.startsWith(wanted)),
    )
    .slice(0, SHOWN);
};

type Field = { text: string; write: (text: string) => void; input: () => HTMLTextAreaElement | null };

/** The list that opens after an `@`. Its keys come first while it is open; the field keeps the focus. */
export const useMentions = ({ text, write, input }: Field) => {
  const id = useId();
  const [caret, setCaret] = useState<number | null>(null);
  const [at, setAt] = useState(0);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const [chosen, setChosen] = useState<readonly Reader[]>([]);
  const all = useMentionable(text.includes('@'));
  const typed = caret === null ? null : typedMention(text, caret);
  const found = typed && typed.from !== closedAt ? matchingReaders(all, typed.words) : [];
  // a name that stands there whole asks for nothing more
  const isDone = found.length === 1 && found[0]?.name === typed?.words;
  const readers = isDone ? [] : found;
  const active = Math.min(at, readers.length - 1);

  const choose = (reader: Reader) => {
    if (!typed || caret === null) return;
    const before = `${text.slice(0, typed.from)}@${reader.name} `;
    write(before + text.slice(caret).replace(/^ /, ''));
    setChosen([reader, ...chosen]);
    setCaret(null);
    requestAnimationFrame(() => {
      input()?.focus();
      input()?.setSelectionRange(before.length, before.length);
    });
  };

  return {
    id,
    readers,
    active,
    choose,
    /** The first of two with one name is whom somebody chose. */
    people: [...chosen, ...all],
    follow: () => {
      const next = input()?.selectionStart ?? null;
      if (next === caret) return;
      setCaret(next);
      setAt(0);
      if (!typed || typed.from !== closedAt) setClosedAt(null);
    },
    leave: () => setCaret(null),
    /** Whether the key was one for the list. */
    onKeyDown: (event: KeyboardEvent): boolean => {
      const reader = readers[active];
      if (!reader || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return false;
      if (event.key === 'ArrowDown') setAt((active + 1) % readers.length);
      else if (event.key === 'ArrowUp') setAt((active + readers.length - 1) % readers.length);
      else if (event.key === 'Enter' || event.key === 'Tab') choose(reader);
      else if (event.key === 'Escape') setClosedAt(typed?.from ?? null);
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
};
