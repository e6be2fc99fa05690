/** First var-uint of every websocket message: y-protocols as the stock `y-websocket` provider speaks them. */
export const messageType = { sync: 0, awareness: 1, auth: 2, queryAwareness: 3, ack: 100 } as const;

/** Second var-uint of a sync message. Types `step2` and `update` are the ones that acknowledgements count. */
export const syncType = { step1: 0, step2: 1, update: 2 } as const;

/** `?acks=1` asks for message 100: how many step2 and update messages of this connection are safe on disk. */
export const ACKS_PARAMETER = 'acks';

export const syncPath = (accountId: string, layer: string): string => `/sync/${accountId}/${layer}`;
