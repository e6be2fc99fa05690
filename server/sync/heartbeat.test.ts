import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { createHeartbeat } from './heartbeat.ts';

class FakePeer extends EventEmitter {
  pings = 0;
  terminated = false;
  ping() {
    this.pings += 1;
  }
  terminate() {
    this.terminated = true;
  }
}

it('[S46] a socket that answers stays, one that is silent is cut off at the second beat', () => {
  const [alive, silent] = [new FakePeer(), new FakePeer()];
  const sockets = Object.assign(new EventEmitter(), { clients: new Set([alive, silent]) });
  const beat = createHeartbeat(sockets);
  for (const peer of [alive, silent]) sockets.emit('connection', peer);
  beat();
  expect([alive.pings, silent.pings, silent.terminated]).toEqual([1, 1, false]);
  alive.emit('pong');
  beat();
  expect([alive.pings, alive.terminated, silent.terminated]).toEqual([2, false, true]);
});
