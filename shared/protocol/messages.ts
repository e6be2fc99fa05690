/** First var-uint of every websocket message: y-protocols as the stock `y-websocket` provider speaks them. */
export const messageType = { sync: 0, awareness: 1, auth: 2, queryAwareness: 3, ack: 100, store: 101 } as const;

/** Second var-uint of a sync message. Types `step2` and `update` are the ones that acknowledgements count. */
export const syncType = { step1: 0, step2: 1, update: 2 } as const;

/** `?acks=1` asks for message 100: how many step2 and update messages of this connection are safe on disk. */
export const ACKS_PARAMETER = 'acks';

export const syncPath = (accountId: string, layer: string): string => `/sync/${accountId}/${layer}`;

/** `?store=1` asks for message 101, at once and at each change: can the server write? One of `storeStates` by its place. */
export const STORE_PARAMETER = 'store';

/** `failing`: the disk is full or read-only, or fails in another way; edits are kept and tried again until there is room. */
export const storeStates = ['writing', 'full', 'read-only', 'failing'] as const;
export type StoreState = (typeof storeStates)[number];
