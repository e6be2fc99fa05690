import { syncType } from '../../shared/protocol/messages.ts';

/** The sync messages that acknowledgements count. */
export type CountedType = typeof syncType.step2 | typeof syncType.update;

/**
 * When is a layer *saved*? The server answers with the number of sync messages (step 2 and update) of this connection
 * that are safe on disk. What was changed before the connection's own step 2 is safe only through that step 2: an
 * update that overtakes it says nothing about earlier offline changes.
 */
export type AckCount = {
  /** One entry per local change that is not yet on the server's disk, oldest first: the intent (its origin) behind it. */
  readonly unsaved: readonly unknown[];
  /** How many changes were ever made; `unsaved` are the last of them. */
  readonly made: number;
  /** Sync messages of type 1 and 2 sent on this connection, and how many of them the server has on disk. */
  readonly sent: number;
  readonly acked: number;
  readonly connected: boolean;
  /** The copy on this device has been read (or there is none): before that it may hold changes the server lacks. */
  readonly copyRead: boolean;
  /** Our step 2 has been sent: from now on an acknowledged message covers every change made before it. */
  readonly answered: boolean;
  /** After message number `message` of this connection, all changes up to `made` are with the server. */
  readonly marks: readonly { message: number; made: number }[];
};

export const START_COUNT: AckCount = {
  unsaved: [],
  made: 0,
  sent: 0,
  acked: 0,
  connected: false,
  copyRead: false,
  answered: false,
  marks: [],
};

export const changed = (count: AckCount, intent: unknown): AckCount => ({
  ...count,
  unsaved: [...count.unsaved, intent],
  made: count.made + 1,
});

/**
 * The copy on this device has been read; `intents` are changes of an earlier visit that the server may lack. They come
 * before everything made since. What was sent before the reading does not carry them, the last message sent does: the
 * provider sends what it finds new in the document.
 */
export const inherit = (count: AckCount, intents: readonly unknown[]): AckCount => {
  const made = count.made + intents.length;
  const inherited = {
    ...count,
    copyRead: true,
    unsaved: [...intents, ...count.unsaved],
    made,
    marks: intents.length > 0 && count.answered ? [{ message: count.sent, made }] : count.marks,
  };
  // a quick server may have acknowledged that message before we heard what it carried
  return acknowledged(inherited, count.acked);
};

export const opened = (count: AckCount): AckCount => ({
  ...count,
  sent: 0,
  acked: 0,
  connected: true,
  answered: false,
  marks: [],
});

export const closed = (count: AckCount): AckCount => ({ ...opened(count), connected: false });

export const sentMessage = (count: AckCount, type: CountedType): AckCount => {
  const sent = count.sent + 1;
  const answered = count.answered || type === syncType.step2;
  return {
    ...count,
    sent,
    answered,
    marks: answered ? [...count.marks, { message: sent, made: count.made }] : count.marks,
  };
};

/** `total`: the server's count for this connection. A count that went back or ran ahead of us is not believed. */
export const acknowledged = (count: AckCount, total: number): AckCount => {
  const acked = Math.max(count.acked, Math.min(total, count.sent));
  const mark = count.marks.findLast(({ message }) => message <= acked);
  const covered = mark ? Math.max(0, mark.made - (count.made - count.unsaved.length)) : 0;
  return {
    ...count,
    acked,
    unsaved: covered > 0 ? count.unsaved.slice(covered) : count.unsaved,
    marks: count.marks.filter(({ message }) => message > acked),
  };
};

export const isSaved = (count: AckCount): boolean =>
  count.copyRead && count.connected && count.answered && count.acked >= count.sent && count.unsaved.length === 0;
