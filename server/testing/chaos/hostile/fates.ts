import type { Peer } from '../peer.ts';

/** How sockets ended, counted: "4400 ×3, open ×1". */
export const fateOf = (peers: readonly Peer[]): string => {
  const counts = new Map<string, number>();
  for (const { closed } of peers) {
    const fate = closed ? String(closed.code) : 'open';
    counts.set(fate, (counts.get(fate) ?? 0) + 1);
  }
  return [...counts].map(([fate, count]) => (count === 1 ? fate : `${fate} ×${count}`)).join(', ');
};

/** What was expected of each socket and did not happen; `undefined` stands for "still open". */
export const unlike = (peers: readonly Peer[], expected: readonly (number | undefined)[], what: string): string[] => {
  const others = peers.filter(({ closed }) => !expected.includes(closed?.code));
  return others.length === 0 ? [] : [`${what}: ${fateOf(others)} instead of ${expected.join(' or ')}`];
};
