import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wantedPath } from './wanted-path.ts';

const leadsTo = (next: string) => wantedPath(`next=${encodeURIComponent(next)}`);

describe('where one goes after signing in', () => {
  it('[O11] is where one wanted to be', () => {
    expect(leadsTo('/accounts/a1?at=2025-03-12')).toBe('/accounts/a1?at=2025-03-12');
    expect(wantedPath('')).toBe('/');
  });
  it('[O11] never leads out of the app', () => {
    for (const next of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '/\t/evil.example',
    ])
      expect(leadsTo(next)).toBe('/');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((tail) => `/${tail}`),
        ),
        (next) => {
          expect(new URL(leadsTo(next), 'http://facet.example').origin).toBe('http://facet.example');
        },
      ),
    );
  });
});
