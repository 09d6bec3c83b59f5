import { z } from 'zod';

/** The keys that a schema knows at a path; empty where it knows none, or any. */
export function knownKeys(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  const [segment, ...rest] = path;
  if (schema instanceof z.ZodOptional) {
    return knownKeys(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option) => knownKeys(option, path));
  }
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, unknown>> = schema.shape;
    return segment === undefined ? Object.keys(shape) : knownKeys(shape[String(segment)], rest);
  }
  if (schema instanceof z.ZodArray && segment !== undefined) {
    return knownKeys(schema.element, rest);
  }
  if (schema instanceof z.ZodRecord && segment !== undefined) {
    return knownKeys(schema.valueType, rest);
  }
  return [];
}
