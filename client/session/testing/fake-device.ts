import { afterEach, beforeEach, vi } from 'vitest';
import { fakeStorage } from './fake-storage.ts';

/** Each test of the file begins on an empty device, and turns its clock by hand. */
export const onFakeDevice = (): void => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('localStorage', fakeStorage());
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
};
