/** `plain`: y-protocols as y-websocket speaks them. `hocuspocus`: the document's name before each message, and auth first. */
export type Framing = 'plain' | 'hocuspocus';

/** One document of one server, as a client reaches it. */
export type Target = {
  url: string;
  headers: Record<string, string>;
  document: string;
  framing: Framing;
  /** Answers no handshake: it keeps no document. */
  relay: boolean;
};
