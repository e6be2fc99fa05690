import { z } from 'zod';

/** The part of a JSON schema that our own descriptions use. */
export type Schema = {
  type?: string | string[] | undefined;
  format?: string | undefined;
  const?: unknown;
  enum?: unknown[] | undefined;
  properties?: Record<string, Schema> | undefined;
  required?: string[] | undefined;
  additionalProperties?: Schema | boolean | undefined;
  items?: Schema | boolean | undefined;
  prefixItems?: Schema[] | undefined;
  anyOf?: Schema[] | undefined;
  oneOf?: Schema[] | undefined;
  allOf?: Schema[] | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  minimum?: number | undefined;
  maximum?: number | undefined;
  $ref?: string | undefined;
};

export const Schema: z.ZodType<Schema> = z.lazy(() =>
  z.object({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    format: z.string().optional(),
    const: z.unknown().optional(),
    enum: z.array(z.unknown()).optional(),
    properties: z.record(z.string(), Schema).optional(),
    required: z.array(z.string()).optional(),
    additionalProperties: z.union([z.boolean(), Schema]).optional(),
    items: z.union([z.boolean(), Schema]).optional(),
    prefixItems: z.array(Schema).optional(),
    anyOf: z.array(Schema).optional(),
    oneOf: z.array(Schema).optional(),
    allOf: z.array(Schema).optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    $ref: z.string().optional(),
  }),
);

const INDENT = '  ';
const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;
/** Bounds that only say how numbers are kept. */
const isBound = (value: number | undefined): value is number =>
  value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER;

const between = (least: number | undefined, most: number | undefined): string => {
  if (isBound(least) && isBound(most)) return `${least}..${most}`;
  if (isBound(most)) return `..${most}`;
  return isBound(least) && least > 0 ? `${least}..` : '';
};

const boundOf = ({ type, minLength, maxLength, minimum, maximum }: Schema): string => {
  if (type === 'null') return '';
  const bound = type === 'string' ? between(minLength, maxLength) : between(minimum, maximum);
  return bound === '' ? '' : `(${bound})`;
};

const objectOf = ({ properties = {}, required = [], additionalProperties }: Schema, indent: string): string => {
  const inner = indent + INDENT;
  const known = Object.entries(properties).map(([key, schema]) => {
    const name = PLAIN_KEY.test(key) ? key : JSON.stringify(key);
    return `${inner}${name}${required.includes(key) ? '' : '?'}: ${shape(schema, inner)}`;
  });
  const others =
    typeof additionalProperties === 'object' && Object.keys(additionalProperties).length > 0
      ? [`${inner}[key]: ${shape(additionalProperties, inner)}`]
      : [];
  const lines = [...known, ...others];
  return lines.length === 0 ? 'object' : `{\n${lines.join('\n')}\n${indent}}`;
};

const anyOf = (schemas: readonly Schema[], joint: string, indent: string): string =>
  [...new Set(schemas.map((schema) => shape(schema, indent)))].join(joint);

const shape = (schema: Schema, indent: string): string => {
  if (schema.$ref) return schema.$ref.split('/').at(-1) ?? '';
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return anyOf(choices, ' | ', indent);
  if (schema.allOf) return anyOf(schema.allOf, ' & ', indent);
  if (Array.isArray(schema.type)) {
    const kinds = schema.type.map((type) => ({ ...schema, type }));
    return anyOf(kinds, ' | ', indent);
  }
  if (schema.prefixItems) return `[${schema.prefixItems.map((item) => shape(item, indent)).join(', ')}]`;
  if (schema.type === 'array') {
    const item = typeof schema.items === 'object' ? shape(schema.items, indent) : 'any';
    return item.includes(' | ') ? `(${item})[]` : `${item}[]`;
  }
  if (schema.type === 'object') return objectOf(schema, indent);
  const isText = schema.type === 'string' || schema.type === undefined;
  return ((isText ? schema.format : undefined) ?? schema.type ?? 'any') + boundOf(schema);
};

/** A JSON schema as somebody reads it: keys with their types, `?` behind what may be left out, bounds in brackets. */
export const schemaShape = (schema: Schema): string => shape(schema, '');
