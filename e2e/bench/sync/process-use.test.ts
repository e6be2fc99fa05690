import { expect, it } from 'vitest';
import { busySecondsIn, cpuSecondsIn, memoryIn } from './process-use.ts';

it('counts the fields of /proc/PID/stat behind a name that holds brackets and blanks', () => {
  const stat = '4242 (no) de (x) S 1 4242 4242 0 -1 4194560 900 0 0 0 250 50 0 0 20 0 11 0 12345 0 0';
  expect(cpuSecondsIn(stat)).toBe(3);
});

it('takes idling and waiting for the disk as no work of the machine', () => {
  expect(busySecondsIn('cpu  100 10 50 9000 800 20 15 5 0 0\ncpu0 1 2 3')).toBe(2);
});

it('reads what a process holds and has held', () => {
  expect(memoryIn('Name:\tnode\nVmPeak:\t999999 kB\nVmHWM:\t  20480 kB\nVmRSS:\t  10240 kB\n')).toEqual({
    nowMb: 10,
    peakMb: 20,
  });
});
