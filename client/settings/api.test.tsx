// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failure, renderWithQueries, stubServer } from '../session/testing/stub-server.tsx';
import { ApiSection } from './ApiSection.tsx';
import { schemaShape } from './schema-shape.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'clipboard');
});

const content = (schema: object) => ({ content: { 'application/json': { schema } } });
const text = { type: 'string' };
const description = {
  openapi: '3.1.0',
  tags: [{ name: 'server' }, { name: 'accounts' }],
  paths: {
    '/healthz': {
      get: { summary: 'Whether it runs', tags: ['server'], 'x-may': null, parameters: [], responses: { 204: {} } },
    },
    '/api/accounts/{account}': {
      patch: {
        summary: 'Renames an account',
        tags: ['accounts'],
        'x-may': ['owner', 'token-write'],
        parameters: [
          { name: 'account', in: 'path', required: true, schema: text },
          { name: 'date', in: 'query', schema: { type: 'string', format: 'date' } },
        ],
        requestBody: content({ type: 'object', properties: { name: text }, required: ['name'] }),
        responses: { 200: content({ type: 'object', properties: { id: text } }), default: {} },
      },
    },
  },
  components: { schemas: { Error: { type: 'object', properties: { error: text }, required: ['error'] } } },
};

describe('the shape of a schema', () => {
  it('[R16] reads as keys with types, what may be left out, choices, lists and bounds', () => {
    const shape = schemaShape({
      type: 'object',
      required: ['name', 'kind'],
      properties: {
        name: { type: 'string', minLength: 1, maxLength: 100 },
        kind: { enum: ['a', 'b'] },
        'odd key': { anyOf: [{ type: 'number', minimum: 0 }, { type: 'null' }] },
        list: { type: 'array', items: { anyOf: [{ const: 1 }, { type: 'string', format: 'date' }] } },
        inner: { type: 'object', required: ['id'], properties: { id: { type: 'integer', maximum: 2 ** 53 - 1 } } },
        map: { type: 'object', additionalProperties: { type: 'boolean' } },
        share: { type: ['number', 'null'], minimum: 0, maximum: 1 },
        pair: { type: 'array', prefixItems: [{ type: 'number' }, { type: 'string' }], items: false },
        any: {},
      },
    });
    expect(shape.split('\n')).toEqual([
      '{',
      '  name: string(1..100)',
      '  kind: "a" | "b"',
      '  "odd key"?: number | null',
      '  list?: (1 | date)[]',
      '  inner?: {',
      '    id: integer',
      '  }',
      '  map?: {',
      '    [key]: boolean',
      '  }',
      '  share?: number(0..1) | null',
      '  pair?: [number, string]',
      '  any?: any',
      '}',
    ]);
  });
});

describe('the page of the API', () => {
  it('[R16] shows each route by group, with who may, what it takes and what it answers', async () => {
    stubServer(() => ({ body: description }));
    renderWithQueries(<ApiSection />);
    const group = await screen.findByRole('region', { name: 'Accounts' });
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings).toEqual(['For example', 'Accounts', 'The server', 'When it is refused']);
    for (const words of ['PATCH', '/api/accounts/{account}', 'Renames an account', 'owner, token that writes'])
      expect(within(group).getByText(words)).toBeTruthy();
    expect(within(group).getByText('in the path')).toBeTruthy();
    expect(within(group).getByText('in the address, optional')).toBeTruthy();
    expect(within(group).getByText(/name: string/)).toBeTruthy();
    expect(within(group).getByText(/id\?: string/)).toBeTruthy();
    const server = screen.getByRole('region', { name: 'The server' });
    expect(within(server).getByText('Everybody, without signing in')).toBeTruthy();
    expect(within(server).getByText('no body')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Download the OpenAPI document' });
    expect(link.getAttribute('href')).toBe('/api/openapi.json');
  });

  it('[R16] gives an example for this server, to copy', async () => {
    stubServer(() => ({ body: description }));
    const writeText = vi.fn(async () => {});
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    renderWithQueries(<ApiSection />);
    const call = `curl -H "Authorization: Bearer YOUR_TOKEN" ${window.location.origin}/api/accounts`;
    expect(screen.getByText(call)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Copy the example' }));
    expect(writeText).toHaveBeenCalledWith(call);
  });

  it('[R16] finds routes by their words, and says when there is none', async () => {
    stubServer(() => ({ body: description }));
    renderWithQueries(<ApiSection />);
    const field = await screen.findByLabelText('Find a route');
    fireEvent.change(field, { target: { value: 'patch accounts' } });
    expect(screen.queryByRole('region', { name: 'The server' })).toBeNull();
    expect(screen.getByText('Renames an account')).toBeTruthy();
    fireEvent.change(field, { target: { value: 'teapot' } });
    expect(screen.getByText('No route has “teapot”.')).toBeTruthy();
  });

  it('[R16] says what is wrong and tries again', async () => {
    let isDown = true;
    stubServer(() => (isDown ? failure(503, 'unavailable') : { body: description }));
    renderWithQueries(<ApiSection />);
    expect(await screen.findByRole('alert')).toBeTruthy();
    isDown = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Renames an account')).toBeTruthy();
  });
});
