// The pieces a JSON Schema of an output is built from.

export type Schema = Record<string, unknown>;

export const text: Schema = { type: 'string' };
export const count: Schema = { type: 'integer', minimum: 0 };
export const maybeNumber: Schema = { type: ['number', 'null'] };
export const hedge: Schema = { enum: ['exact', 'about', 'nearly', 'over', 'at-least', 'up-to', 'under', 'range'] };

export const maybe = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

/** Every key is there, `null` where nothing is known. Keys may be added within a major version. */
export const record = (properties: Record<string, Schema>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
});

export const published = (title: string, schema: Schema): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title,
  ...schema,
});
