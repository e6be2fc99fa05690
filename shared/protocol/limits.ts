/** Every limit of the wire in one place: both sides read it here, and hitting one has a status or close code. */

const KIB = 1024;
const MIB = 1024 * KIB;

export const limits = {
  /** Bytes of the JSON body of an import; above it 413. */
  importBytes: 25 * MIB,
  /** Bytes of every other JSON body; above it 413. */
  bodyBytes: 256 * KIB,
  /** Characters of an account's, a company's or a member's name; above it 422. */
  nameLength: 20_000,
  /** Characters of the name of a guest, a share link or an API token; above it 422. */
  shortNameLength: 100,
  /** Accounts of one request of an import; a page sends a large table in several. */
  importAccounts: 500,
  /** Accounts that one API token names; above it 422. */
  tokenAccounts: 1_000,
  /** Accounts of one review; above it 422. */
  reviewAccounts: 500,
  /** Views of the list that one member keeps; above it 413. */
  savedViews: 200,
  /** Characters of the name of a version; above it 422. */
  versionNameLength: 200,
  /** Characters of one comment; above it 422. */
  commentLength: 10_000,
  /** Comments that one person writes within a minute; above it 429. */
  commentsPerMinute: 30,
  /** Characters of all comments of an account; above it 413. A document must fit into `documentBytes`. */
  talkLength: 3_000_000,
  /** Characters of a password. The upper bound keeps hashing cheap. */
  passwordMin: 8,
  passwordMax: 128,
  /** Issues listed in a 422; the rest is counted only. */
  issues: 100,
  /**
   * Bytes of one websocket message; above it the socket is closed with `tooLarge`. A whole document must fit into one:
   * a client may have to bring it back after a backup was restored.
   */
  messageBytes: 16 * MIB,
  /** Bytes of one document; a change that would make it larger is refused with `documentTooLarge`. */
  documentBytes: 15 * MIB,
  /** Maps and lists within one another in a document; ours need four. Beyond it `malformed`. */
  nesting: 32,
  /**
   * Messages and bytes that one connection may send: so many at once, refilled by so many a second. Beyond it the
   * socket is not read until there is room again; after `throttledMs` of that without a pause it is closed with `tooFast`.
   */
  messageBurst: 1_000,
  messagesPerSecond: 1_000,
  byteBurst: 20 * MIB,
  bytesPerSecond: 4 * MIB,
  throttledMs: 30_000,
  /** Messages of one connection that are read within one turn of the event loop; then the others have theirs. */
  messagesPerTurn: 32,
  /** Sockets of one document; above it `roomFull`. */
  socketsPerRoom: 500,
  /** Documents in memory; above it `serverFull` for those that are not there yet. */
  rooms: 20_000,
  /** Bytes of one awareness message: presence is small. */
  awarenessBytes: 64 * KIB,
  /** Awareness client ids that one socket may own: one per open document, with room for a reload. */
  awarenessIds: 8,
  /** Bytes waiting for a slow reader before presence is dropped, and before the socket is closed with `tooSlow`. */
  presenceBacklogBytes: 256 * KIB,
  backlogBytes: 24 * MIB,
  /**
   * Changes whose predecessors are missing wait for them (in the sender's step 2, or from another tab of his) for so
   * long, and so many bytes of them; then the socket is closed with `incomplete`.
   */
  incompleteMs: 3_000,
  incompleteBytes: 4 * MIB,
  /**
   * Streams of events of the portfolio that one browser, and one member or API token, may have open; above it 429. A
   * browser has six connections to a server: two at least must stay free.
   */
  portfolioStreamsPerSession: 4,
  portfolioStreams: 20,
  /** Accounts of which a slow reader of them was not told yet; above it he is told to ask for the whole again. */
  portfolioBacklog: 200,
  /** How often a stream of events gives a sign of life: a proxy hangs up after a minute, a page doubts much sooner. */
  streamBeatMs: 10_000,
  /** So long a stream may not take what is sent to it; then it is cut. */
  portfolioStalledMs: 60_000,
  /** Bytes of edits that wait for a disk that refuses them; above it no socket is read until they are written. */
  unwrittenBytes: 64 * MIB,
} as const;
