/**
 * A sign of life on a stream of events, every `limits.streamBeatMs`: a browser shows no comment to its page, so it is an
 * event of its own, with something in it because an empty one is not told.
 */
export const BEAT = 'event: beat\ndata: 1\n\n';
