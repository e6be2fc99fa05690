import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';

const Content = z.object({ content: z.object({ 'application/json': z.object({ schema: z.looseObject({}) }) }) });
const Operation = z.object({
  summary: z.string().min(1),
  tags: z.tuple([z.string()]),
  'x-may': z.array(z.string()).nullable(),
  security: z.array(z.unknown()).optional(),
  parameters: z.array(z.object({ name: z.string(), in: z.enum(['path', 'query']), required: z.boolean() })),
  requestBody: Content.optional(),
  responses: z.record(z.string(), z.looseObject({ description: z.string() })),
});
const OpenApi = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
});

describe('the description of the interface', () => {
  let test: TestApp;
  let cookie: string;
  let described: z.infer<typeof OpenApi>;
  beforeAll(async () => {
    test = await createTestApp();
    cookie = await test.owner();
    described = OpenApi.parse(await (await test.call('GET', '/api/openapi.json', { cookie })).json());
  });
  afterAll(() => test.dispose());

  it('[R7] every route stands in it and no other, with each parameter of its path', () => {
    const served = test.app.routes
      .filter(({ method, path }) => method !== 'ALL' && !path.includes('*'))
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    );
    expect(operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`).toSorted()).toEqual(
      [...new Set(served)].toSorted(),
    );
    for (const { path, operation } of operations) {
      const named = operation.parameters.filter((one) => one.in === 'path').map(({ name }) => `{${name}}`);
      expect(named).toEqual(path.match(/\{\w+\}/g) ?? []);
    }
  });

  it('[R7] shapes are those that the routes parse with, and what is open says so', () => {
    const make = described.paths['/api/tokens']?.post;
    expect(make?.requestBody?.content['application/json'].schema).toMatchObject({
      type: 'object',
      required: ['name', 'access'],
      properties: { access: { enum: ['read', 'write'] } },
    });
    expect(make?.responses).toHaveProperty('201');
    const measures = described.paths['/api/accounts/{account}/measures']?.get;
    expect(measures?.parameters.filter((one) => one.in === 'query')).toEqual([
      expect.objectContaining({ name: 'date', required: false }),
      expect.objectContaining({ name: 'without', required: false }),
    ]);
    expect(described.paths['/healthz']?.get?.security).toEqual([]);
    expect(make?.security).toBeUndefined();
  });

  it('[R7] says of each route who may, as the doors do, and what it answers', () => {
    const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ route: `${method} ${path}`, ...operation })),
    );
    for (const operation of operations) {
      // whoever adds a route of the interface says to which part of it the route belongs
      const isOfServer = !/ \/(api|sync)\//.test(operation.route);
      expect([operation.route, operation.tags.includes('server')]).toEqual([operation.route, isOfServer]);
      expect([operation.route, operation['x-may'] === null]).toEqual([
        operation.route,
        operation.security?.length === 0,
      ]);
      const [status = ''] = Object.keys(operation.responses);
      const answers = operation.responses[status]?.content !== undefined;
      expect([operation.route, status, answers]).toEqual([
        operation.route,
        status,
        ['200', '201', '202'].includes(status),
      ]);
    }
    const may = (path: string, method: string) => described.paths[path]?.[method]?.['x-may'];
    expect(may('/api/audit', 'get')).toEqual(['owner']);
    expect(may('/api/accounts/{account}', 'delete')).toEqual(['owner', 'editor']);
    expect(may('/metrics', 'get')).toEqual(['owner', 'manager', 'member']);
    expect(may('/sync/{account}/{layer}', 'get')).toContain('customer-viewer');
  });

  it('[R7] it is for members and tokens', async () => {
    expect((await test.call('GET', '/api/openapi.json')).status).toBe(401);
    const made = await test.call('POST', '/api/tokens', { cookie, body: { name: 'Docs', access: 'read' } });
    const { secret } = (await made.json()) as { secret: string };
    const headers = { authorization: `Bearer ${secret}` };
    expect((await test.call('GET', '/api/openapi.json', { headers })).status).toBe(200);
  });
});
