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
  /** Characters of a password. The upper bound keeps hashing cheap. */
  passwordMin: 8,
  passwordMax: 128,
  /** Issues listed in a 422; the rest is counted only. */
  issues: 100,
  /** Bytes of one websocket message; above it the socket is closed with `tooLarge`. */
  messageBytes: 8 * MIB,
  /** Bytes of one awareness message: presence is small. */
  awarenessBytes: 64 * KIB,
  /** Awareness client ids that one socket may own: one per open document, with room for a reload. */
  awarenessIds: 8,
  /** Bytes waiting for a slow reader before presence is dropped, and before the socket is closed with `tooSlow`. */
  presenceBacklogBytes: 256 * KIB,
  backlogBytes: 32 * MIB,
} as const;
