import { Hono } from 'hono';
import { z } from 'zod';
import { ErrorBody } from '../../shared/protocol/errors.ts';
import type { Env } from './environment.ts';
import { allow } from './guard.ts';
import { ROUTE_TABLE, type RouteRow } from './route-table.ts';

/** What the wire carries of a schema: for a request what it takes, for an answer what it gives. */
const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): object => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return json;
};

const json = (schema: object) => ({ 'application/json': { schema } });

/** The parameters that stand in a path, written `:name` by the router. */
const namesIn = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name as string);

const parametersOf = (path: string, query: RouteRow['query']): object[] => [
  ...namesIn(path).map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
  ...Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !z.safeParse(schema, undefined).success,
    schema: schemaOf(schema as z.ZodType, 'input'),
  })),
];

const operationOf = (path: string, { summary, takes, query, answers, status = 200, isOpen }: RouteRow): object => ({
  summary,
  ...(isOpen ? { security: [] } : {}),
  parameters: parametersOf(path, query),
  ...(takes ? { requestBody: { required: true, content: json(schemaOf(takes, 'input')) } } : {}),
  responses: {
    [status]: { description: 'As asked', ...(answers ? { content: json(schemaOf(answers, 'output')) } : {}) },
    default: { description: 'Refused', content: json({ $ref: '#/components/schemas/Error' }) },
  },
});

/** The interface as an OpenAPI document, made from the table of routes and the schemas that the routes parse with. */
const describeApi = () => {
  const paths: Record<string, Record<string, object>> = {};
  for (const [route, row] of Object.entries(ROUTE_TABLE)) {
    const [method = '', path = ''] = route.split(' ');
    const template = path.replaceAll(/:(\w+)/g, '{$1}');
    paths[template] = { ...paths[template], [method.toLowerCase()]: operationOf(path, row) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Facet', version: '1' },
    security: [{ token: [] }, { session: [] }],
    paths,
    components: {
      schemas: { Error: schemaOf(ErrorBody, 'output') },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'An API token' },
        session: { type: 'apiKey', in: 'cookie', name: 'facet.session_token' },
      },
    },
  };
};

/** The description of the interface, for members and tokens. */
export const openapiRoutes = () => {
  let described: ReturnType<typeof describeApi> | undefined;
  return new Hono<Env>().get('/api/openapi.json', allow('list-accounts'), (c) => {
    described ??= describeApi();
    return c.json(described);
  });
};
