// What a process has used, from Linux' /proc: all its threads, those that have ended too.
import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** Seconds of CPU so far, from a line of /proc/PID/stat. The name in brackets may hold anything, so we count behind it. */
export const cpuSecondsIn = (stat: string): number => {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
};

export const cpuSeconds = (pid: number): number => cpuSecondsIn(readFileSync(`/proc/${pid}/stat`, 'utf8'));

export type Memory = { nowMb: number; peakMb: number };

export const memoryIn = (status: string): Memory => {
  const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
  return { nowMb: megabytes('VmRSS'), peakMb: megabytes('VmHWM') };
};

export const memory = (pid: number): Memory => memoryIn(readFileSync(`/proc/${pid}/status`, 'utf8'));

/** Seconds of CPU that the whole machine has spent, from the first line of /proc/stat: all but idle and waiting. */
export const busySecondsIn = (stat: string): number => {
  const [user, nice, system, , , irq, softirq, steal] = (stat.split('\n', 1)[0] as string)
    .split(/\s+/)
    .slice(1)
    .map(Number);
  const busy = [user, nice, system, irq, softirq, steal].reduce<number>((sum, ticks) => sum + (ticks ?? 0), 0);
  return busy / TICKS_PER_SECOND;
};

export const busySeconds = (): number => busySecondsIn(readFileSync('/proc/stat', 'utf8'));
