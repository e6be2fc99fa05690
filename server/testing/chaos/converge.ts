import { stateOf } from './edits.ts';
import type { Peer } from './peer.ts';
import { within } from './within.ts';

/**
 * Waits until every peer is saved and all of them hold the same; answers in words what is not so when that does not
 * come, and every promise that the server broke on the way.
 */
export const converge = async (peers: readonly Peer[]): Promise<string[]> => {
  const [first, ...others] = peers;
  const agree = () => others.every((peer) => stateOf(peer.doc) === stateOf(first!.doc));
  const reach = async () => {
    await Promise.all(peers.map((peer) => peer.until(() => peer.saved)));
    // whoever lags behind decides: all of them are looked at whenever any of them hears something
    await Promise.race(peers.map((peer) => peer.until(agree)));
  };
  const late = await within('to be saved and one', reach());
  const broken = peers.flatMap((peer) => peer.broken);
  if (late.length === 0) return broken;
  const unsaved = peers
    .filter((peer) => !peer.saved)
    .map(
      ({ acked, sent, closed }) => `${acked} of ${sent.length} were acknowledged${closed ? `, ${closed.code}` : ''}`,
    );
  const states = new Set(peers.map((peer) => stateOf(peer.doc)));
  return [...broken, ...late, ...unsaved, `${peers.length} replicas hold ${states.size} different documents`];
};
