import { afterEach, describe, expect, it, vi } from 'vitest';
import { failureCode } from '../session/request.ts';
import { failure, stubServer } from '../session/testing/stub-server.tsx';
import { createFromFile } from './accounts.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a new account from a file', () => {
  it('[O5] leaves nothing behind when the file is refused', async () => {
    const { asked } = stubServer(({ path }) =>
      path === '/api/accounts'
        ? { status: 201, body: { id: 'a1' } }
        : path.endsWith('/import')
          ? failure(422, 'invalid')
          : {},
    );
    await expect(createFromFile('Nordwind', {}).catch(failureCode)).resolves.toBe('invalid');
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /api/accounts',
      'POST /api/accounts/a1/import',
      'DELETE /api/accounts/a1',
    ]);
  });
  it('[O5] tells the first failure, also when taking away fails too', async () => {
    stubServer(({ method, path }) =>
      method === 'DELETE'
        ? 'unreachable'
        : path === '/api/accounts'
          ? { body: { id: 'a1' } }
          : failure(413, 'too-large'),
    );
    await expect(createFromFile('Nordwind', {}).catch(failureCode)).resolves.toBe('too-large');
  });
});
