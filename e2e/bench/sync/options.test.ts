import { describe, expect, it } from 'vitest';
import { BadOptions, readOptions } from './options.ts';

const PARTS = ['latency', 'saturation-room', 'saturation-rooms'];

describe('options of bench:sync', () => {
  it('choose everything without a word', () => {
    expect(readOptions([], PARTS)).toMatchObject({ parts: PARTS, seconds: 2, port: null });
    expect(readOptions([], PARTS).contestants).toHaveLength(6);
  });
  it('take the beginnings of names, with a blank or a dash, in the order of the bench', () => {
    const options = readOptions(['--only', 'saturation', '--contestants', 'we, relay-write,relay fsync'], PARTS);
    expect(options.parts).toEqual(['saturation-room', 'saturation-rooms']);
    expect(options.contestants).toEqual(['relay write', 'relay fsync', 'we']);
  });
  it('refuse what there is not', () => {
    expect(() => readOptions(['--only', 'speed'], PARTS)).toThrow(BadOptions);
    expect(() => readOptions(['--seconds', 'long'], PARTS)).toThrow(BadOptions);
  });
});
