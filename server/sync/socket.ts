/** What a room needs of a websocket; the test hands in its own. */
export type Socket = {
  /** `compress`: for who can read that. Worth its time for whole documents, not for edits. */
  send(frame: Uint8Array, compress: boolean): void;
  close(code: number, reason: string): void;
  /** Ends it without a handshake. */
  terminate(): void;
  /** Bytes that wait to be sent. */
  backlog(): number;
  /** Stops reading: what the other side sends waits with it. A few messages may still come. */
  pause(): void;
  resume(): void;
};
