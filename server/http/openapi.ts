import { Hono } from 'hono';
import { z } from 'zod';
import { ErrorBody } from '../../shared/protocol/errors.ts';
import { ACCOUNT_RIGHTS, type Grade, LAYER_RIGHTS, WORKSPACE_RIGHTS } from '../access/can.ts';
import type { Env } from './environment.ts';
import { allow, type Right, rightOf } from './guard.ts';
import { ROUTE_TABLE, type RouteRow } from './route-table.ts';

type Route = { method: string; path: string; handler: object };

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

/** The parts of the interface, in the order in which one reads it; the first that fits. */
const TAGS: readonly (readonly [string, RegExp])[] = [
  ['live', /^\/sync/],
  ['versions', /\/versions/],
  ['comments', /\/(comments|notifications)/],
  ['sharing', /\/(team|privacy|links|access)\b|^\/api\/(join|say)\b/],
  ['portfolio', /^\/api\/portfolio|\/profile$/],
  ['accounts', /^\/api\/accounts/],
  ['tokens', /^\/api\/(tokens|openapi)/],
  ['people', /^\/api\/(members|invitations)/],
  ['me', /^\/api\/me\b/],
  ['audit', /^\/api\/audit/],
  ['workspace', /^\/api\/workspace/],
  ['coming-in', /^\/api\/(session|setup|auth|sign-in-ways|forgot|resets)\b/],
  ['server', /^/],
];

/** Who may, by the names of `docs/spec/access.md`; null: the door stands open. */
const whoMay = (right: Right | undefined): readonly Grade[] | null => {
  if (!right) return null;
  if (right.on === 'layer') return LAYER_RIGHTS.map.read;
  return right.on === 'account' ? ACCOUNT_RIGHTS[right.action] : WORKSPACE_RIGHTS[right.action];
};

const contentOf = ({ answers, file }: RouteRow): object => {
  if (file) return { content: { [file]: { schema: { type: 'string' } } } };
  return answers ? { content: json(schemaOf(answers, 'output')) } : {};
};

const operationOf = (path: string, row: RouteRow, right: Right | undefined): object => ({
  summary: row.summary,
  tags: [TAGS.find(([, pattern]) => pattern.test(path))?.[0]],
  'x-may': whoMay(right),
  ...(row.isOpen ? { security: [] } : {}),
  parameters: parametersOf(path, row.query),
  ...(row.takes ? { requestBody: { required: true, content: json(schemaOf(row.takes, 'input')) } } : {}),
  responses: {
    [row.status ?? 200]: { description: 'As asked', ...contentOf(row) },
    default: { description: 'Refused', content: json({ $ref: '#/components/schemas/Error' }) },
  },
});

/** The interface as an OpenAPI document, made from the table of routes and the schemas that the routes parse with. */
const describeApi = (routes: readonly Route[]) => {
  const rights = new Map(
    routes.flatMap(({ method, path, handler }) => {
      const right = rightOf(handler);
      return right ? [[`${method} ${path}`, right]] : [];
    }),
  );
  const paths: Record<string, Record<string, object>> = {};
  for (const [route, row] of Object.entries(ROUTE_TABLE)) {
    const [method = '', path = ''] = route.split(' ');
    const template = path.replaceAll(/:(\w+)/g, '{$1}');
    paths[template] = { ...paths[template], [method.toLowerCase()]: operationOf(path, row, rights.get(route)) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Facet', version: '1' },
    tags: TAGS.map(([name]) => ({ name })),
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
export const openapiRoutes = (routes: () => readonly Route[]) => {
  let described: ReturnType<typeof describeApi> | undefined;
  return new Hono<Env>().get('/api/openapi.json', allow('list-accounts'), (c) => {
    described ??= describeApi(routes());
    return c.json(described);
  });
};
