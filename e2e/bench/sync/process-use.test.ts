import { expect, it } from 'vitest';
import { cpuSecondsIn, memoryIn } from './process-use.ts';

it('counts the fields of /proc/PID/stat behind a name that holds brackets and blanks', () => {
  const stat = '4242 (no) de (x) S 1 4242 4242 0 -1 4194560 900 0 0 0 250 50 0 0 20 0 11 0 12345 0 0';
  expect(cpuSecondsIn(stat)).toBe(3);
});

it('reads what a process holds and has held', () => {
  expect(memoryIn('Name:\tnode\nVmPeak:\t999999 kB\nVmHWM:\t  20480 kB\nVmRSS:\t  10240 kB\n')).toEqual({
    nowMb: 10,
    peakMb: 20,
  });
});
