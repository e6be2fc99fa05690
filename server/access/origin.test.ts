import { describe, expect, it } from 'vitest';
import { isOwnOrigin } from './origin.ts';

describe('the origin rule', () => {
  it.each([
    // origin, host, public address, accepted
    [null, 'localhost:4000', null, true],
    ['http://localhost:4000', 'localhost:4000', null, true],
    ['https://facet.example', 'facet.example', null, true],
    ['http://facet.example', 'facet.example:80', null, true],
    ['http://localhost:5173', 'localhost:4000', null, false],
    ['http://evil.example', 'localhost:4000', null, false],
    ['null', 'localhost:4000', null, false],
    ['file://localhost', 'localhost', null, false],
    ['http://a b', 'a b', null, false],
    [null, 'facet.example', 'https://facet.example', true],
    ['https://facet.example', 'inner:4000', 'https://facet.example', true],
    ['http://facet.example', 'facet.example', 'https://facet.example', false],
    ['http://inner:4000', 'inner:4000', 'https://facet.example', false],
  ])('[S12] origin %s at host %s with PUBLIC_URL %s: %s', (origin, host, publicUrl, accepted) => {
    expect(isOwnOrigin(origin, host, publicUrl)).toBe(accepted);
  });
});
