import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { seedOfRun } from '../random.ts';
import { type Arena, openArena, type Report } from './arena.ts';
import { attacks } from './attacks.ts';

const WITHIN_MS = 150_000;
const seed = seedOfRun();

describe(`[S75] one bad socket, and nobody else notices (CHAOS_SEED=${seed})`, () => {
  let arena: Arena;
  const reports: Report[] = [];
  beforeAll(async () => {
    arena = await openArena(seed);
  });
  afterEach(() => arena.revive());
  afterAll(async () => {
    await arena.dispose();
    const line = ({ name, watch: { p50, p99 }, fate }: Report) =>
      `  ${name}: bystander p50 ${p50.toFixed(1)} p99 ${p99.toFixed(1)} ms, the attacker ${fate}\n`;
    process.stdout.write(reports.map(line).join(''));
  });

  describe.each([
    ['[S76, S77] frames', attacks.frames],
    ['[S76] sockets below the protocol', attacks.raw],
    ['[S74, S76, S78, S79, S80] updates', attacks.updates],
    ['[S81] presence', attacks.presence],
    ['[S82, S83, S84] sockets', attacks.sockets],
  ])('%s', (_group, list) => {
    it.each(list)(
      '$name',
      async (attack) => {
        const report = await arena.attack(attack);
        reports.push(report);
        expect(report.failures).toEqual([]);
      },
      WITHIN_MS,
    );
  });
});
