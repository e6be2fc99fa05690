// What I have not read of the comments of the account that is open. The server keeps it, as my notices; `client/app` asks for it.
import { useCallback } from 'react';
import { createStore, useStore } from './store.ts';

export type Unread = {
  /** By comment, the notices that tell of it. */
  notices: ReadonlyMap<string, readonly string[]>;
  /** People, lines and findings with an open thread in which something is unread. */
  subjects: ReadonlySet<string | null>;
};

const NOTHING: Unread = { notices: new Map(), subjects: new Set() };
const unread = createStore<Unread>(NOTHING);
let onSeen: (notices: readonly string[]) => void = () => undefined;

/** Says what is unread, and who is to be told of what was seen. */
export const tellUnread = (now: Unread, seen: (notices: readonly string[]) => void): void => {
  unread.set(now);
  onSeen = seen;
};

/** The account is closed. */
export const forgetUnread = (): void => tellUnread(NOTHING, () => undefined);

export const useIsUnread = (comment: string): boolean =>
  useStore(
    unread,
    useCallback(({ notices }) => notices.has(comment), [comment]),
  );

/** Whether an open thread about a person, a line or a finding has something unread. */
export const useHasUnread = (about: string): boolean =>
  useStore(
    unread,
    useCallback(({ subjects }) => subjects.has(about), [about]),
  );

/** A comment stood before the reader's eyes. */
export const seeComment = (comment: string): void => {
  const notices = unread.get().notices.get(comment);
  if (notices) onSeen(notices);
};
