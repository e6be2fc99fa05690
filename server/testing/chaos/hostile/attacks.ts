import type { Attack } from './arena.ts';
import { frameAttacks } from './frames.ts';
import { presenceAttacks } from './presence.ts';
import { rawAttacks } from './raw.ts';
import { socketAttacks } from './sockets.ts';
import { updateAttacks } from './updates.ts';

/** The hostile and broken input that the server must not notice much of; tested and measured from this one list. */
export const attacks: Record<'frames' | 'raw' | 'updates' | 'presence' | 'sockets', Attack[]> = {
  frames: frameAttacks,
  raw: rawAttacks,
  updates: updateAttacks,
  presence: presenceAttacks,
  sockets: socketAttacks,
};
