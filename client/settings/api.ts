// The description of the interface, as the server gives it.
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { paths } from '../../shared/protocol/routes.ts';
import { ask } from '../session/request.ts';
import { Schema } from './schema-shape.ts';

const Content = z.record(z.string(), z.object({ schema: Schema }));

const Operation = z.object({
  summary: z.string(),
  tags: z.array(z.string()),
  /** Who may, by the names of the law of access; null: everybody. */
  'x-may': z.array(z.string()).nullable(),
  parameters: z.array(
    z.object({ name: z.string(), in: z.string(), required: z.boolean().default(false), schema: Schema }),
  ),
  requestBody: z.object({ content: Content }).optional(),
  responses: z.record(z.string(), z.object({ content: Content.optional() })),
});
export type Operation = z.infer<typeof Operation>;

const Description = z.object({
  openapi: z.string(),
  tags: z.array(z.object({ name: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.object({ Error: Schema }) }),
});
export type Description = z.infer<typeof Description>;

export type Route = { method: string; path: string; operation: Operation };

/** The routes of each part of the interface; the parts with most to do first. */
const ORDER = [
  'accounts',
  'versions',
  'comments',
  'sharing',
  'live',
  'people',
  'me',
  'tokens',
  'audit',
  'workspace',
  'coming-in',
];

const place = (tag: string): number => (ORDER.includes(tag) ? ORDER.indexOf(tag) : ORDER.length);

export const groupsOf = ({ tags, paths: all }: Description): { tag: string; routes: Route[] }[] => {
  const routes = Object.entries(all).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
  return tags
    .map(({ name }) => ({ tag: name, routes: routes.filter(({ operation }) => operation.tags.includes(name)) }))
    .filter((group) => group.routes.length > 0)
    .toSorted((a, b) => place(a.tag) - place(b.tag));
};

/** Routes in which every word of `wanted` occurs. */
export const matching = (routes: readonly Route[], wanted: string): Route[] => {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return routes.filter(({ method, path, operation }) => {
    const text = `${method} ${path} ${operation.summary}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
};

export const useDescription = () =>
  useQuery({ queryKey: ['api'], queryFn: () => ask(Description, 'GET', paths.openapi) });
